/** The words of a criterion: tokens, the phrases that give a criterion its structure, and names of the vocabulary. */
@NullMarked
package org.armature.eligibility.words;

import org.jspecify.annotations.NullMarked;
