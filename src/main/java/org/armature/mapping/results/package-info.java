/** The results of a study as the registry reports them: typed, in words, and as tables for people. */
@NullMarked
package org.armature.mapping.results;

import org.jspecify.annotations.NullMarked;
