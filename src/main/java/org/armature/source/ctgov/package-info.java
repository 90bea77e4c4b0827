/** ClinicalTrials.gov records, version 2 of the data model. */
@NullMarked
package org.armature.source.ctgov;

import org.jspecify.annotations.NullMarked;
