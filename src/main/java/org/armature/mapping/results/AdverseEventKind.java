package org.armature.mapping.results;

/** The kinds of events that the registry counts apart. */
public enum AdverseEventKind {
    ALL_CAUSE_MORTALITY("deaths", "All-cause mortality"),
    SERIOUS("serious", "Serious adverse events"),
    OTHER("other", "Other (not including serious) adverse events");

    private final String prefix;
    private final String title;

    AdverseEventKind(String prefix, String title) {
        this.prefix = prefix;
        this.title = title;
    }

    /** How the names of the registry's fields for it begin. */
    String prefix() {
        return prefix;
    }

    /** What the registry calls it. */
    public String title() {
        return title;
    }
}
