/** A study as FHIR R4 resources and back: the only place that knows both. */
@NullMarked
package org.armature.mapping;

import org.jspecify.annotations.NullMarked;
