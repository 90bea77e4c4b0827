package org.armature.search.oracle;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.BrowseModule.Mesh;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.Study;

/**
 * FHIR's modifier text: codes found by the words beside them, as strings are,
 * http://hl7.org/fhir/R4/search.html#token.
 */
final class TokenTextQueries {
    private TokenTextQueries() {}

    static List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> asked(draw, "condition:text", TextQueries::conditions),
                draw -> asked(draw, "focus:text", TokenTextQueries::interventions),
                draw -> asked(
                        draw,
                        "keyword:text",
                        study -> study.protocolSection().conditionsModule().keywords()),
                draw -> asked(draw, "location:text", TokenTextQueries::countries),
                draw -> asked(draw, "region:text", TokenTextQueries::countries));
    }

    private static Asked<Study> asked(Draw draw, String name, Function<Study, List<String>> texts) {
        return new StringParameter<>(name, draw.studies(), texts).beginning(draw);
    }

    private static List<String> interventions(Study study) {
        return Stream.concat(
                        study.protocolSection().armsInterventionsModule().interventions().stream()
                                .map(Intervention::name),
                        study.derivedSection().interventionBrowseModule().meshes().stream()
                                .map(Mesh::term))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> countries(Study study) {
        return study.protocolSection().contactsLocationsModule().locations().stream()
                .map(Location::country)
                .filter(Objects::nonNull)
                .toList();
    }
}
