/** Eligibility text: from a study's free text to its criteria, one by one. */
@NullMarked
package org.armature.eligibility;

import org.jspecify.annotations.NullMarked;
