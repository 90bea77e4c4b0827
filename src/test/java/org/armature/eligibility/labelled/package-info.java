/** Judges the reading of criteria by lines that people have labelled. */
@NullMarked
package org.armature.eligibility.labelled;

import org.jspecify.annotations.NullMarked;
