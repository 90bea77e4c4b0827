package org.armature.mapping;

import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The lead sponsor, the collaborators and the responsible party. */
final class SponsorsMapping {
    private SponsorsMapping() {}

    static void map(TrialResources trial) {
        SponsorCollaboratorsModule module = trial.protocol().sponsorCollaboratorsModule();
        if (module.leadSponsor() != null) {
            Reference sponsor = trial.organization(module.leadSponsor().name());
            trial.study().setSponsor(sponsor);
            PartyExtension.add(
                    trial,
                    new PartyExtension.Party("lead-sponsor", "lead-sponsor")
                            .named(module.leadSponsor().name())
                            .classified(module.leadSponsor().agencyClass())
                            .is(trial.organization(module.leadSponsor().name())));
        }
        module.collaborators()
                .forEach(collaborator -> PartyExtension.add(
                        trial,
                        new PartyExtension.Party("collaborator", "collaborator")
                                .named(collaborator.name())
                                .classified(collaborator.agencyClass())
                                .is(trial.organization(collaborator.name()))));
        if (module.responsibleParty() != null) {
            responsibleParty(trial, module.responsibleParty());
        }
    }

    private static void responsibleParty(TrialResources trial, ResponsibleParty party) {
        Extension extension = new Extension(Extensions.own("responsible-party"));
        Extensions.add(extension, "type", Values.code(party.type()));
        Extensions.add(extension, "oldNameTitle", Values.string(party.oldNameTitle()));
        Extensions.add(extension, "oldOrganization", Values.string(party.oldOrganization()));
        Extensions.add(trial.study(), extension);
        if (Values.has(party.investigatorFullName())
                || Values.has(party.investigatorTitle())
                || Values.has(party.investigatorAffiliation())) {
            Reference investigator = People.add(
                    trial,
                    new People.Person(
                            party.investigatorFullName(),
                            party.investigatorAffiliation(),
                            "responsible-party",
                            party.investigatorTitle()));
            PartyExtension.add(
                    trial,
                    new PartyExtension.Party("responsible-party", role(party.type()))
                            .named(party.investigatorFullName())
                            .is(investigator));
            if (party.type() != ResponsiblePartyType.SPONSOR) {
                trial.study().setPrincipalInvestigator(investigator.copy());
            }
        }
    }

    private static @Nullable String role(@Nullable ResponsiblePartyType type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case SPONSOR -> "sponsor";
            case PRINCIPAL_INVESTIGATOR -> "primary-investigator";
            case SPONSOR_INVESTIGATOR -> "sponsor-investigator";
        };
    }
}
