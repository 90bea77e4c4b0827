/** Records of the ISRCTN registry. */
@NullMarked
package org.armature.source.isrctn;

import org.jspecify.annotations.NullMarked;
