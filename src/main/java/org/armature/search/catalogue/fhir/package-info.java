/** The catalogue as search parameters of FHIR: HAPI's paging, includes and totals over the catalogue's hits. */
@NullMarked
package org.armature.search.catalogue.fhir;

import org.jspecify.annotations.NullMarked;
