/** Groups the words of a criterion to limits, grades, times and longer names, before any rule reads what it says. */
@NullMarked
package org.armature.eligibility.chunks;

import org.jspecify.annotations.NullMarked;
