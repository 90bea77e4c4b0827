package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import org.armature.study.AnnotationSection;
import org.armature.study.ConditionsModule;
import org.armature.study.Contact;
import org.armature.study.ContactsLocationsModule;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.ContactsLocationsModule.Official;
import org.armature.study.DateStruct;
import org.armature.study.DerivedSection;
import org.armature.study.DescriptionModule;
import org.armature.study.DocumentSection;
import org.armature.study.DocumentSection.LargeDoc;
import org.armature.study.DocumentSection.LargeDocumentModule;
import org.armature.study.IdentificationModule;
import org.armature.study.IdentificationModule.OrgStudyIdInfo;
import org.armature.study.IdentificationModule.SecondaryIdInfo;
import org.armature.study.OutcomesModule;
import org.armature.study.OutcomesModule.Outcome;
import org.armature.study.OversightModule;
import org.armature.study.PartialDate;
import org.armature.study.ProtocolSection;
import org.armature.study.ReferencesModule;
import org.armature.study.ReferencesModule.Reference;
import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Status;
import org.armature.study.StatusModule;
import org.armature.study.Study;
import org.jspecify.annotations.Nullable;

/** A study while a page is being read: every field that no page part fills stays absent. */
final class StudyDraft {
    final String nctId;
    final List<String> nctIdAliases = new ArrayList<>();

    @Nullable
    String orgStudyId;

    final List<SecondaryIdInfo> secondaryIds = new ArrayList<>();

    @Nullable
    String briefTitle;

    @Nullable
    String officialTitle;

    @Nullable
    String acronym;

    @Nullable
    PartialDate verified;

    @Nullable
    Status status;

    @Nullable
    Status lastKnownStatus;

    @Nullable
    String whyStopped;

    @Nullable
    DateStruct start;

    @Nullable
    DateStruct primaryCompletion;

    @Nullable
    DateStruct completion;

    @Nullable
    DateStruct firstPosted;

    @Nullable
    DateStruct resultsPosted;

    @Nullable
    DateStruct lastUpdatePosted;

    @Nullable
    Boolean hasResults;

    @Nullable
    ResponsibleParty responsibleParty;

    @Nullable
    Sponsor leadSponsor;

    final List<Sponsor> collaborators = new ArrayList<>();

    @Nullable
    Boolean dataMonitoring;

    @Nullable
    Boolean fdaDrug;

    @Nullable
    Boolean fdaDevice;

    @Nullable
    Boolean unapprovedDevice;

    @Nullable
    Boolean pediatricSurveillance;

    @Nullable
    Boolean usExport;

    @Nullable
    String briefSummary;

    @Nullable
    String detailedDescription;

    final List<String> conditions = new ArrayList<>();
    final List<String> keywords = new ArrayList<>();
    final DesignDraft design = new DesignDraft();
    final EligibilityDraft eligibility = new EligibilityDraft();
    final ArmTable arms = new ArmTable();
    final List<Outcome> primaryOutcomes = new ArrayList<>();
    final List<Outcome> secondaryOutcomes = new ArrayList<>();
    final List<Outcome> otherOutcomes = new ArrayList<>();
    final List<Contact> centralContacts = new ArrayList<>();
    final List<Official> officials = new ArrayList<>();
    final List<Location> locations = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<LargeDoc> documents = new ArrayList<>();
    final IpdDraft ipd = new IpdDraft();

    StudyDraft(String nctId) {
        this.nctId = nctId;
    }

    Study build() {
        return new Study(
                protocol(),
                null,
                AnnotationSection.EMPTY,
                new DocumentSection(new LargeDocumentModule(null, documents)),
                DerivedSection.EMPTY,
                hasResults,
                List.of());
    }

    private ProtocolSection protocol() {
        return new ProtocolSection(
                identification(),
                statusModule(),
                new SponsorCollaboratorsModule(responsibleParty, leadSponsor, collaborators),
                new OversightModule(
                        dataMonitoring, fdaDrug, fdaDevice, unapprovedDevice, pediatricSurveillance, usExport, null),
                new DescriptionModule(briefSummary, detailedDescription),
                new ConditionsModule(conditions, keywords),
                design.build(),
                arms.module(),
                new OutcomesModule(primaryOutcomes, secondaryOutcomes, otherOutcomes),
                eligibility.build(),
                new ContactsLocationsModule(centralContacts, officials, locations),
                new ReferencesModule(references, List.of(), List.of()),
                ipd.build());
    }

    private IdentificationModule identification() {
        return new IdentificationModule(
                nctId,
                null,
                nctIdAliases,
                orgStudyId == null ? null : new OrgStudyIdInfo(orgStudyId, null, null),
                secondaryIds,
                briefTitle,
                officialTitle,
                acronym,
                null);
    }

    private StatusModule statusModule() {
        return new StatusModule(
                verified,
                status,
                lastKnownStatus,
                null,
                whyStopped,
                null,
                start,
                primaryCompletion,
                completion,
                null,
                null,
                firstPosted,
                null,
                null,
                resultsPosted,
                null,
                null,
                null,
                null,
                lastUpdatePosted);
    }
}
