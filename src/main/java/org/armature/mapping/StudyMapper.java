package org.armature.mapping;

import org.armature.study.ContactsLocationsModule;
import org.armature.study.ProtocolSection;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Provenance;
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
        TrialResources trial = new TrialResources(sourced.study());
        IdentificationMapping.map(trial);
        StatusMapping.map(trial);
        SponsorsMapping.map(trial);
        OversightMapping.map(trial);
        ConditionsMapping.map(trial);
        DesignMapping.map(trial);
        ArmsMapping.map(trial);
        OutcomesMapping.map(trial);
        EligibilityMapping.map(trial);
        ContactsMapping.map(trial);
        SitesMapping.map(trial);
        ReferencesMapping.map(trial);
        DocumentsMapping.map(trial);
        DerivedMapping.map(trial);
        AnnotationsMapping.map(trial);
        ResultsMapping.map(trial);
        StudyNarrative.of(trial).setOn(trial.study());
        ProvenanceMapping.map(trial, sourced);
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        trial.all().forEach(resource -> put(bundle, resource));
        return bundle;
    }

    private static void put(Bundle bundle, Resource resource) {
        Profiles.claim(resource);
        String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        bundle.addEntry()
                .setFullUrl(Canonical.BASE + "/" + url)
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(url);
    }

    /**
     * The study that these resources describe: the way back of {@link #toBundle}, read from the FHIR elements alone.
     *
     * @throws IllegalArgumentException unless the bundle holds exactly one study that was made by this mapper
     */
    public static SourcedStudy toStudy(Bundle bundle) {
        TrialView view = TrialView.of(bundle);
        Provenance provenance = ProvenanceMapping.current(view);
        ProtocolSection protocol = new ProtocolSection(
                IdentificationMapping.read(view),
                StatusMapping.read(view),
                SponsorsMapping.read(view),
                OversightMapping.read(view),
                ConditionsMapping.readDescription(view),
                ConditionsMapping.read(view),
                DesignMapping.read(view),
                ArmsMapping.read(view),
                OutcomesMapping.read(view),
                EligibilityMapping.read(view),
                new ContactsLocationsModule(
                        ContactsMapping.readCentral(view),
                        ContactsMapping.readOfficials(view),
                        SitesMapping.read(view)),
                ReferencesMapping.read(view),
                ReferencesMapping.readIpdSharing(view));
        Study study = new Study(
                protocol,
                ResultsMapping.read(view),
                AnnotationsMapping.read(view),
                DocumentsMapping.read(view),
                DerivedMapping.read(view, ProvenanceMapping.version(provenance)),
                RegistryFlag.read(view.study(), "has-results"),
                DerivedMapping.readUnmodeled(view));
        return new SourcedStudy(study, ProvenanceMapping.format(provenance));
    }
}
