package org.armature.search.oracle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ContactsLocationsModule.Official;
import org.armature.study.IdentificationModule.Organization;
import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Study;

/** Studies by what they refer to, over one reference and over two, and by what refers to them. */
final class ChainQueries {
    private ChainQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> asked(draw, "party:Organization.name", ChainQueries::organizations),
                draw -> asked(draw, "party:PractitionerRole.practitioner.name", ChainQueries::people),
                draw -> asked(draw, "party:PractitionerRole.organization.name", ChainQueries::affiliations),
                draw -> asked(draw, "site.name", ChainQueries::facilities),
                ChainQueries::near,
                ChainQueries::provenance,
                ChainQueries::results);
    }

    private static Asked<Study> asked(Draw draw, String name, Function<Study, List<String>> texts) {
        return new StringParameter<>(name, draw.studies(), texts).asked(draw);
    }

    /** Sites are asked whatever their status. */
    private static Asked<Study> near(Draw draw) {
        Circle circle = Circle.drawn(draw);
        return new Asked<>(
                "site.near",
                circle.value(),
                study -> study.protocolSection().contactsLocationsModule().locations().stream()
                        .anyMatch(circle::holds));
    }

    /** What says where a study comes from says when it was last updated there. */
    private static Asked<Study> provenance(Draw draw) {
        return DateQueries.lastUpdate(draw).along("_has:Provenance:target:", study -> study);
    }

    private static Asked<Study> results(Draw draw) {
        return new Asked<>(
                "_has:Composition:subject:type",
                "https://armature.example/fhir/CodeSystem/composition-type|trial-results",
                study -> study.resultsSection() != null);
    }

    /** The sponsors, and the organization that submitted the record. */
    private static List<String> organizations(Study study) {
        SponsorCollaboratorsModule module = study.protocolSection().sponsorCollaboratorsModule();
        return Stream.of(
                        Stream.ofNullable(module.leadSponsor()).map(Sponsor::name),
                        module.collaborators().stream().map(Sponsor::name),
                        Stream.ofNullable(study.protocolSection()
                                        .identificationModule()
                                        .organization())
                                .map(Organization::fullName))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Officials, and who answers for the registration. */
    private static List<String> people(Study study) {
        return named(study, Official::name, ResponsibleParty::investigatorFullName);
    }

    private static List<String> affiliations(Study study) {
        return named(study, Official::affiliation, ResponsibleParty::investigatorAffiliation);
    }

    private static List<String> named(
            Study study, Function<Official, String> official, Function<ResponsibleParty, String> responsible) {
        return Stream.concat(
                        study.protocolSection().contactsLocationsModule().overallOfficials().stream()
                                .map(official),
                        Stream.ofNullable(study.protocolSection()
                                        .sponsorCollaboratorsModule()
                                        .responsibleParty())
                                .map(responsible))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> facilities(Study study) {
        return study.protocolSection().contactsLocationsModule().locations().stream()
                .map(site -> site.facility())
                .filter(Objects::nonNull)
                .toList();
    }
}
