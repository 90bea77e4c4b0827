/** WHO's International Clinical Trials Registry Platform: its exports of the records of all registers, as XML and CSV. */
@NullMarked
package org.armature.source.ictrp;

import org.jspecify.annotations.NullMarked;
