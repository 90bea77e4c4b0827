/** {@code /fhir/api-docs}: what the CapabilityStatement says, as OpenAPI. */
@NullMarked
package org.armature.search.openapi;

import org.jspecify.annotations.NullMarked;
