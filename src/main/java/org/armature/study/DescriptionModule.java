package org.armature.study;

import org.jspecify.annotations.Nullable;

/** The two descriptions of a study, as markdown. */
public record DescriptionModule(
        @Nullable String briefSummary, @Nullable String detailedDescription) {
    public static final DescriptionModule EMPTY = new DescriptionModule(null, null);
}
