package org.armature.mapping;

import java.util.List;
import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PractitionerRole;
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
            if (party.type() == ResponsiblePartyType.PRINCIPAL_INVESTIGATOR
                    || party.type() == ResponsiblePartyType.SPONSOR_INVESTIGATOR) {
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

    static SponsorCollaboratorsModule read(TrialView view) {
        return new SponsorCollaboratorsModule(
                readResponsibleParty(view),
                sponsors(view, "lead-sponsor").stream().findFirst().orElse(null),
                sponsors(view, "collaborator"));
    }

    private static List<Sponsor> sponsors(TrialView view, String origin) {
        return PartyExtension.read(view, origin)
                .map(party -> new Sponsor(party.name(), party.agencyClass()))
                .toList();
    }

    private static @Nullable ResponsibleParty readResponsibleParty(TrialView view) {
        Extension extension = Read.one(view.study(), Extensions.own("responsible-party"));
        PartyExtension.Party party =
                PartyExtension.read(view, "responsible-party").findFirst().orElse(null);
        if (extension == null && party == null) {
            return null;
        }
        Extension facts = extension == null ? new Extension() : extension;
        PractitionerRole role = party == null ? null : view.resolve(party.reference(), PractitionerRole.class);
        return new ResponsibleParty(
                Read.code(facts, "type", ResponsiblePartyType.class),
                party == null ? null : party.name(),
                role == null ? null : role.getCodeFirstRep().getText(),
                role == null ? null : role.getOrganization().getDisplay(),
                Read.string(facts, "oldNameTitle"),
                Read.string(facts, "oldOrganization"));
    }
}
