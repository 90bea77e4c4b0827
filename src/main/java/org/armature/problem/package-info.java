/** What went wrong: one record that everyone returns and that each output renders in one place. */
@NullMarked
package org.armature.problem;

import org.jspecify.annotations.NullMarked;
