/** What operations share: their parameters as they were sent, and how a request that cannot be answered is refused. */
@NullMarked
package org.armature.search.operation;

import org.jspecify.annotations.NullMarked;
