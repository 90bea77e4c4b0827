/** What the store keeps an index of: the search parameters of R4 that somebody asks for, and our own. */
@NullMarked
package org.armature.store.index;

import org.jspecify.annotations.NullMarked;
