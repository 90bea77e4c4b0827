package org.armature.study;

/**
 * The format in which a study was read, from the richest to the poorest. The order is the precedence: a study that was
 * read in a poorer format never replaces one that was read in a richer one.
 */
public enum SourceFormat {
    CTGOV_JSON("ClinicalTrials.gov record (JSON, version 2)"),
    CTGOV_XML("ClinicalTrials.gov record (legacy XML)"),
    CLASSIC_PAGE("ClinicalTrials.gov page (classic site)"),
    VEEVA_PAGE("ClinicalTrials.Veeva page"),
    AGGREGATOR_PAGE("Trial aggregator page"),
    PORTAL_PAGE("Recruitment portal page");

    private final String title;

    SourceFormat(String title) {
        this.title = title;
    }

    /** What people call the format. */
    public String title() {
        return title;
    }

    /** The code of the format in FHIR and in reports, such as {@code ctgov-json}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
