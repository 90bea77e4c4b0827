/** Search: what clients and people may ask of the studies. */
@NullMarked
package org.armature.search;

import org.jspecify.annotations.NullMarked;
