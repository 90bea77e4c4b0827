package org.armature.study;

/**
 * The format in which a study was read, from the richest to the poorest. The order is the precedence: a study that was
 * read in a poorer format never replaces one that was read in a richer one.
 *
 * <p>A register's own records come after those of ClinicalTrials.gov, which no trial of theirs has under the same
 * number, and before WHO's copies of them, which have a third of the fields and shorten long texts. WHO's copies come
 * after the pages that tell of arms and sites, since they have neither, and before the portals, which tell patients the
 * least.
 */
public enum SourceFormat {
    CTGOV_JSON("ClinicalTrials.gov record (JSON, version 2)"),
    CTGOV_XML("ClinicalTrials.gov record (legacy XML)"),
    CLASSIC_PAGE("ClinicalTrials.gov page (classic site)"),
    CTIS_JSON("CTIS record (JSON)"),
    ISRCTN_JSON("ISRCTN record (JSON)"),
    EUCTR_JSON("EU Clinical Trials Register record (JSON)"),
    VEEVA_PAGE("ClinicalTrials.Veeva page"),
    AGGREGATOR_PAGE("Trial aggregator page"),
    ICTRP_XML("WHO ICTRP export (XML)"),
    ICTRP_CSV("WHO ICTRP export (CSV)"),
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

    /**
     * Negative where this format is richer than the other, positive where it is poorer. The two forms of WHO's exports
     * have the same content, so that the newer export wins whatever its form.
     */
    public int compareRichness(SourceFormat other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return this == ICTRP_CSV ? ICTRP_XML.ordinal() : ordinal();
    }
}
