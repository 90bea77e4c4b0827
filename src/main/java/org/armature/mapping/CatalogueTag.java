package org.armature.mapping;

import org.hl7.fhir.r4.model.Meta;

/** The tag by which what the loader wrote, public registry data, is told from what clients wrote. */
public final class CatalogueTag {
    public static final String SYSTEM = Canonical.BASE + "/CodeSystem/record-kind";
    public static final String CODE = "catalogue";

    private CatalogueTag() {}

    public static boolean isIn(Meta meta) {
        return meta.getTag(SYSTEM, CODE) != null;
    }
}
