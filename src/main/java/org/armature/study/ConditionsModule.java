package org.armature.study;

import java.util.List;

/** The conditions that a study is about, and its keywords. */
public record ConditionsModule(List<String> conditions, List<String> keywords) {
    public static final ConditionsModule EMPTY = new ConditionsModule(List.of(), List.of());

    public ConditionsModule {
        conditions = Lists.copyOf(conditions);
        keywords = Lists.copyOf(keywords);
    }
}
