package org.armature.study;

import java.util.Objects;

/** What the sponsor registered: the registry's {@code protocolSection}. A module that the source does not have is empty, never null. */
public record ProtocolSection(
        IdentificationModule identificationModule,
        StatusModule statusModule,
        SponsorCollaboratorsModule sponsorCollaboratorsModule,
        OversightModule oversightModule,
        DescriptionModule descriptionModule,
        ConditionsModule conditionsModule,
        DesignModule designModule,
        ArmsInterventionsModule armsInterventionsModule,
        OutcomesModule outcomesModule,
        EligibilityModule eligibilityModule,
        ContactsLocationsModule contactsLocationsModule,
        ReferencesModule referencesModule,
        IpdSharingStatementModule ipdSharingStatementModule) {
    public static final ProtocolSection EMPTY = new ProtocolSection(
            IdentificationModule.EMPTY,
            StatusModule.EMPTY,
            SponsorCollaboratorsModule.EMPTY,
            OversightModule.EMPTY,
            DescriptionModule.EMPTY,
            ConditionsModule.EMPTY,
            DesignModule.EMPTY,
            ArmsInterventionsModule.EMPTY,
            OutcomesModule.EMPTY,
            EligibilityModule.EMPTY,
            ContactsLocationsModule.EMPTY,
            ReferencesModule.EMPTY,
            IpdSharingStatementModule.EMPTY);

    public ProtocolSection {
        identificationModule = Objects.requireNonNullElse(identificationModule, IdentificationModule.EMPTY);
        statusModule = Objects.requireNonNullElse(statusModule, StatusModule.EMPTY);
        sponsorCollaboratorsModule =
                Objects.requireNonNullElse(sponsorCollaboratorsModule, SponsorCollaboratorsModule.EMPTY);
        oversightModule = Objects.requireNonNullElse(oversightModule, OversightModule.EMPTY);
        descriptionModule = Objects.requireNonNullElse(descriptionModule, DescriptionModule.EMPTY);
        conditionsModule = Objects.requireNonNullElse(conditionsModule, ConditionsModule.EMPTY);
        designModule = Objects.requireNonNullElse(designModule, DesignModule.EMPTY);
        armsInterventionsModule = Objects.requireNonNullElse(armsInterventionsModule, ArmsInterventionsModule.EMPTY);
        outcomesModule = Objects.requireNonNullElse(outcomesModule, OutcomesModule.EMPTY);
        eligibilityModule = Objects.requireNonNullElse(eligibilityModule, EligibilityModule.EMPTY);
        contactsLocationsModule = Objects.requireNonNullElse(contactsLocationsModule, ContactsLocationsModule.EMPTY);
        referencesModule = Objects.requireNonNullElse(referencesModule, ReferencesModule.EMPTY);
        ipdSharingStatementModule =
                Objects.requireNonNullElse(ipdSharingStatementModule, IpdSharingStatementModule.EMPTY);
    }
}
