/** Records of the EU Clinical Trials Register, which the EU kept before CTIS. */
@NullMarked
package org.armature.source.euctr;

import org.jspecify.annotations.NullMarked;
