/** The way back: from FHIR resources, in files or on a server, to the trials that they describe. */
@NullMarked
package org.armature.export;

import org.jspecify.annotations.NullMarked;
