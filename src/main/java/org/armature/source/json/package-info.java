/** Records of any register that come as JSON: cut out of their documents one by one, and read by what they are. */
@NullMarked
package org.armature.source.json;

import org.jspecify.annotations.NullMarked;
