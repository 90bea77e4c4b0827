package org.armature.study;

import java.util.Objects;

/** What the registry derived from a registration: the registry's {@code derivedSection}. */
public record DerivedSection(
        MiscInfoModule miscInfoModule, BrowseModule conditionBrowseModule, BrowseModule interventionBrowseModule) {
    public static final DerivedSection EMPTY =
            new DerivedSection(MiscInfoModule.EMPTY, BrowseModule.EMPTY, BrowseModule.EMPTY);

    public DerivedSection {
        miscInfoModule = Objects.requireNonNullElse(miscInfoModule, MiscInfoModule.EMPTY);
        conditionBrowseModule = Objects.requireNonNullElse(conditionBrowseModule, BrowseModule.EMPTY);
        interventionBrowseModule = Objects.requireNonNullElse(interventionBrowseModule, BrowseModule.EMPTY);
    }
}
