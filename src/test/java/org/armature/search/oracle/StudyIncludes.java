package org.armature.search.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ContactsLocationsModule.Official;
import org.armature.study.ContactsLocationsModule.OfficialRole;
import org.armature.study.IdentificationModule.Organization;
import org.armature.study.SponsorCollaboratorsModule;
import org.armature.study.SponsorCollaboratorsModule.ResponsibleParty;
import org.armature.study.SponsorCollaboratorsModule.ResponsiblePartyType;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Study;

/** What stands beside a study, over one reference and over two, and what refers to it. */
final class StudyIncludes {
    private final Map<String, MappedIds> ids;

    StudyIncludes(Map<String, MappedIds> ids) {
        this.ids = ids;
    }

    /** Each is asked in one query. */
    List<List<Include<Study>>> all() {
        Include<Study> sites = one("ResearchStudy:site", study -> of(study, "Location"));
        Include<Study> party = one("ResearchStudy:party", this::parties);
        return List.of(
                List.of(sites),
                List.of(one("ResearchStudy:enrollment", this::group)),
                List.of(one("ResearchStudy:eligibility", this::group)),
                List.of(one("ResearchStudy:protocol", study -> of(study, "PlanDefinition"))),
                List.of(one("ResearchStudy:sponsor", this::sponsor)),
                List.of(party),
                List.of(one("ResearchStudy:party:Organization", this::organizations)),
                List.of(party, iterated("PractitionerRole:practitioner", study -> of(study, "Practitioner"))),
                List.of(party, iterated("PractitionerRole:organization", this::affiliations)),
                List.of(one("ResearchStudy:principalinvestigator", this::investigator)),
                List.of(one("ResearchStudy:result", this::results)),
                List.of(one("*", this::everything)),
                List.of(Include.of("_revinclude", "Provenance:target", study -> of(study, "Provenance"))),
                List.of(
                        sites,
                        one("ResearchStudy:enrollment", this::group),
                        one("ResearchStudy:result", this::results)));
    }

    private static Include<Study> one(String value, Function<Study, Set<String>> brings) {
        return Include.of("_include", value, brings);
    }

    private static Include<Study> iterated(String value, Function<Study, Set<String>> brings) {
        return Include.of("_include:iterate", value, brings);
    }

    private Set<String> of(Study study, String type) {
        return new TreeSet<>(ids(study).of(type));
    }

    private MappedIds ids(Study study) {
        return Objects.requireNonNull(ids.get(study.id()));
    }

    private Set<String> group(Study study) {
        return Set.of("Group/" + study.id() + "-eligibility");
    }

    private Set<String> results(Study study) {
        return study.resultsSection() == null ? Set.of() : Set.of("Composition/" + study.id() + "-results");
    }

    Set<String> sponsor(Study study) {
        return ids(study)
                .organizations(Stream.ofNullable(module(study).leadSponsor()).map(Sponsor::name));
    }

    /** The sponsors, and the organization that submitted the record. */
    private Set<String> organizations(Study study) {
        Set<String> organizations = sponsor(study);
        organizations.addAll(
                ids(study).organizations(module(study).collaborators().stream().map(Sponsor::name)));
        organizations.addAll(ids(study)
                .organizations(Stream.ofNullable(
                                study.protocolSection().identificationModule().organization())
                        .map(Organization::fullName)));
        return organizations;
    }

    /** Organizations, and the roles of people: of who answers for the registration, and of officials. */
    private Set<String> parties(Study study) {
        Set<String> parties = organizations(study);
        parties.addAll(of(study, "PractitionerRole"));
        return parties;
    }

    private Set<String> affiliations(Study study) {
        return ids(study)
                .organizations(Stream.concat(
                        officials(study).stream().map(Official::affiliation),
                        Stream.ofNullable(module(study).responsibleParty())
                                .map(ResponsibleParty::investigatorAffiliation)));
    }

    /** Who answers for the registration as an investigator, otherwise the first official who is the principal one. */
    private Set<String> investigator(Study study) {
        List<String> roles = ids(study).of("PractitionerRole");
        ResponsibleParty responsible = module(study).responsibleParty();
        boolean named = responsible != null
                && Stream.of(
                                responsible.investigatorFullName(),
                                responsible.investigatorTitle(),
                                responsible.investigatorAffiliation())
                        .anyMatch(text -> text != null && !text.isBlank());
        if (named && responsible.type() != null && responsible.type() != ResponsiblePartyType.SPONSOR) {
            return Set.of(roles.get(0));
        }
        List<OfficialRole> officials =
                officials(study).stream().map(Official::role).toList();
        int first = officials.indexOf(OfficialRole.PRINCIPAL_INVESTIGATOR);
        return first < 0 ? Set.of() : Set.of(roles.get(first + (named ? 1 : 0)));
    }

    private Set<String> everything(Study study) {
        Set<String> all = parties(study);
        all.addAll(of(study, "Location"));
        all.addAll(of(study, "PlanDefinition"));
        all.addAll(group(study));
        all.addAll(results(study));
        return all;
    }

    private static SponsorCollaboratorsModule module(Study study) {
        return study.protocolSection().sponsorCollaboratorsModule();
    }

    private static List<Official> officials(Study study) {
        return study.protocolSection().contactsLocationsModule().overallOfficials();
    }
}
