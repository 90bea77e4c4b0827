/** What resources must be: our definitions, and the check of a resource against them and against base FHIR. */
@NullMarked
package org.armature.conformance;

import org.jspecify.annotations.NullMarked;
