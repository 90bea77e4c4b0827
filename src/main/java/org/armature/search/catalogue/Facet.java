package org.armature.search.catalogue;

/** What studies are counted by, and can be narrowed to. Values are those of the registry's data model. */
public enum Facet {
    /** The overall recruitment status, such as {@code RECRUITING}. */
    STATUS,
    /** The phase, such as {@code PHASE2}; a study may have two, and has none where none is stated. */
    PHASE,
    /** The kind of study, such as {@code INTERVENTIONAL}. */
    TYPE,
    /** The countries of the sites, as the records write them. */
    COUNTRY,
    /** The conditions, as the records write them but for upper and lower case. */
    CONDITION,
    /** The class of the lead sponsor, such as {@code INDUSTRY}. */
    SPONSOR_CLASS,
    /** The year in which the study started or is to start. */
    START_YEAR,
    /** Whom the study accepts: {@code FEMALE}, {@code MALE} or {@code ALL}. */
    SEX,
    /** The age groups that the registry assigned, such as {@code CHILD}. */
    AGE_GROUP,
    /** Whether healthy volunteers may take part: {@code true} or {@code false}. */
    HEALTHY_VOLUNTEERS;

    /** The name of its field in the index. */
    String field() {
        return "facet." + name();
    }
}
