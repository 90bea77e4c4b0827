/** The reader of ClinicalTrials.gov records in JSON, version 2: one study, lists, pages and lines, in bounded memory. */
@NullMarked
package org.armature.source.ctgov;

import org.jspecify.annotations.NullMarked;
