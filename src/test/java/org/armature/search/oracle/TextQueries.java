package org.armature.search.oracle;

import static org.armature.search.oracle.Draw.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule.ArmGroup;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.IdentificationModule;
import org.armature.study.OutcomesModule;
import org.armature.study.SponsorCollaboratorsModule.Sponsor;
import org.armature.study.Study;

/** Parameters of studies whose values are text, and those along references. */
final class TextQueries {
    private TextQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> asked(
                        draw, "title", study -> present(identification(study).briefTitle())),
                draw -> asked(draw, "label", TextQueries::labels),
                draw -> asked(
                        draw,
                        "description",
                        study -> present(
                                study.protocolSection().descriptionModule().detailedDescription())),
                draw -> asked(draw, "arm-name", TextQueries::arms),
                draw -> asked(draw, "outcome", TextQueries::outcomes),
                draw -> asked(draw, "condition-text", TextQueries::conditions),
                draw -> asked(draw, "sponsor:Organization.name", TextQueries::sponsors),
                draw -> asked(draw, "site.address-city", study -> sites(study, Location::city)),
                draw -> asked(draw, "site.address-country", study -> sites(study, Location::country)));
    }

    private static Asked<Study> asked(Draw draw, String name, Function<Study, List<String>> texts) {
        return new StringParameter<>(name, draw.studies(), texts).asked(draw);
    }

    private static IdentificationModule identification(Study study) {
        return study.protocolSection().identificationModule();
    }

    private static List<String> labels(Study study) {
        return Stream.of(
                        identification(study).officialTitle(),
                        identification(study).acronym())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> arms(Study study) {
        return study.protocolSection().armsInterventionsModule().armGroups().stream()
                .map(ArmGroup::label)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> outcomes(Study study) {
        OutcomesModule outcomes = study.protocolSection().outcomesModule();
        return Stream.of(outcomes.primaryOutcomes(), outcomes.secondaryOutcomes(), outcomes.otherOutcomes())
                .flatMap(List::stream)
                .map(OutcomesModule.Outcome::measure)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the record says, and the terms that the registry gave it. */
    static List<String> conditions(Study study) {
        List<String> texts =
                new ArrayList<>(study.protocolSection().conditionsModule().conditions());
        study.derivedSection().conditionBrowseModule().meshes().stream()
                .map(Mesh::term)
                .filter(Objects::nonNull)
                .forEach(texts::add);
        return texts;
    }

    private static List<String> sponsors(Study study) {
        Sponsor lead = study.protocolSection().sponsorCollaboratorsModule().leadSponsor();
        return lead == null ? List.of() : present(lead.name());
    }

    private static List<String> sites(Study study, Function<Location, String> part) {
        return study.protocolSection().contactsLocationsModule().locations().stream()
                .map(part)
                .filter(Objects::nonNull)
                .toList();
    }
}
