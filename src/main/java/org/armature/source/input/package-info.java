/** From files, directories, archives and standard input to documents, and from each document to the reader of its format. */
@NullMarked
package org.armature.source.input;

import org.jspecify.annotations.NullMarked;
