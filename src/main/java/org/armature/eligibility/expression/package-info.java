/** What a criterion says, as an expression: comparisons, presences and their combinations; its notation both ways. */
@NullMarked
package org.armature.eligibility.expression;

import org.jspecify.annotations.NullMarked;
