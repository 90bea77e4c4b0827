/** The command line: serve, import and convert. */
@NullMarked
package org.armature.cli;

import org.jspecify.annotations.NullMarked;
