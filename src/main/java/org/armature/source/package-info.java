/** The readers: one per format, from a stream to studies or to a problem that says where and why. */
@NullMarked
package org.armature.source;

import org.jspecify.annotations.NullMarked;
