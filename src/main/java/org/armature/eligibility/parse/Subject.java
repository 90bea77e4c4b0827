package org.armature.eligibility.parse;

import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What a limit is about.
 *
 * @param variable what the vocabulary knows of it or of what it is a kind of, null if nothing
 */
record Subject(Name name, @Nullable Variable variable, int start, int end) {}
