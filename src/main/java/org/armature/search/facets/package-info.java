/** {@code ResearchStudy/$facets}: how many of the studies that a search finds have each status, phase, country, … */
@NullMarked
package org.armature.search.facets;

import org.jspecify.annotations.NullMarked;
