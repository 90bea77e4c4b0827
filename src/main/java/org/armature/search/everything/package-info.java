/** {@code ResearchStudy/[id]/$everything}: a study with all that belongs to it, page by page. */
@NullMarked
package org.armature.search.everything;

import org.jspecify.annotations.NullMarked;
