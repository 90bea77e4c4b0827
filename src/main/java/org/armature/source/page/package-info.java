/** Readers of trial pages that were saved as text, one class per site layout. */
@NullMarked
package org.armature.source.page;

import org.jspecify.annotations.NullMarked;
