package org.armature.study;

import org.jspecify.annotations.Nullable;

/** A date with its type; a source that does not say the type leaves it null. */
public record DateStruct(
        @Nullable PartialDate date, @Nullable DateType type) {}
