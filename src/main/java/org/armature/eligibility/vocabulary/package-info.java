/** Names of what criteria speak of: variables, conditions, drugs, procedures, states; with their codes and units. */
@NullMarked
package org.armature.eligibility.vocabulary;

import org.jspecify.annotations.NullMarked;
