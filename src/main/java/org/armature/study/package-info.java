/** The study: immutable records that mirror the data model of ClinicalTrials.gov, version 2. */
@NullMarked
package org.armature.study;

import org.jspecify.annotations.NullMarked;
