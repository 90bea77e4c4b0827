/** The web server: wires the FHIR endpoint, the start page and the seeds, and turns every failure into an answer. */
@NullMarked
package org.armature.server;

import org.jspecify.annotations.NullMarked;
