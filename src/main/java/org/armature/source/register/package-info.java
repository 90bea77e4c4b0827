/** What the readers of registers other than ClinicalTrials.gov share: from their texts to the values of a study. */
@NullMarked
package org.armature.source.register;

import org.jspecify.annotations.NullMarked;
