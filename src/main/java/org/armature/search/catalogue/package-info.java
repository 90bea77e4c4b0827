/** The read model of all studies behind full text, distance, facets and similar trials. */
@NullMarked
package org.armature.search.catalogue;

import org.jspecify.annotations.NullMarked;
