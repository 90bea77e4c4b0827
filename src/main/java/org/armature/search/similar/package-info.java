/** {@code ResearchStudy/[id]/$similar}: the studies that resemble one most, each with the reasons. */
@NullMarked
package org.armature.search.similar;

import org.jspecify.annotations.NullMarked;
