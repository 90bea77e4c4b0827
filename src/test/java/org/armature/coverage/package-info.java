/** Where each value of the registry's records is in FHIR, found by experiment and written as a table. */
@NullMarked
package org.armature.coverage;

import org.jspecify.annotations.NullMarked;
