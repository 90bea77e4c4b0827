/** Reads one criterion: from its words over tokens, concepts and statements to an expression. */
@NullMarked
package org.armature.eligibility.parse;

import org.jspecify.annotations.NullMarked;
