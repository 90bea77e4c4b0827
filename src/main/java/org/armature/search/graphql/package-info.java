/** {@code $graphql}: studies and what they refer to, in the form that the client draws. */
@NullMarked
package org.armature.search.graphql;

import org.jspecify.annotations.NullMarked;
