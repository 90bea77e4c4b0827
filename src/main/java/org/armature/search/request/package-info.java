/** What clients may ask: the rules of search requests, and what a request becomes before HAPI reads it. */
@NullMarked
package org.armature.search.request;

import org.jspecify.annotations.NullMarked;
