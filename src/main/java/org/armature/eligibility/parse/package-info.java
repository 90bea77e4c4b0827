/** Reads one criterion: from its words, over the chunks that they group to, to an expression. */
@NullMarked
package org.armature.eligibility.parse;

import org.jspecify.annotations.NullMarked;
