/** Records of CTIS, the EU's Clinical Trials Information System. */
@NullMarked
package org.armature.source.ctis;

import org.jspecify.annotations.NullMarked;
