package org.armature.mapping;

import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.Resource;

/** Maps a study to the FHIR resources that describe it. */
public final class StudyMapper {
    private StudyMapper() {}

    /**
     * The study as one transaction: every entry is a PUT with a full URL below {@link Canonical#BASE}, so that loading
     * it again changes nothing. The first entry is the {@code ResearchStudy}; every resource but {@code Organization}
     * belongs to this study alone, and its id begins with the study's.
     */
    public static Bundle toBundle(SourcedStudy sourced) {
        ResearchStudy study = new ResearchStudy();
        study.setId(sourced.study().nctId());
        study.setStatus(ResearchStudy.ResearchStudyStatus.ACTIVE);
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        put(bundle, study);
        return bundle;
    }

    private static void put(Bundle bundle, Resource resource) {
        String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        bundle.addEntry()
                .setFullUrl(Canonical.BASE + "/" + url)
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(url);
    }
}
