/** The studies that a search finds as a table for people: {@code ResearchStudy?…&_format=csv}. */
@NullMarked
package org.armature.search.csv;

import org.jspecify.annotations.NullMarked;
