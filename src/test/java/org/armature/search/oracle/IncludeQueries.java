package org.armature.search.oracle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.Study;

/** Queries that ask for what stands beside studies, sites, Groups and protocols. */
final class IncludeQueries {
    private final OracleParts parts;
    private final StudyIncludes includes;
    private final OracleQueries<Study> studies;
    private final OracleQueries<Part<Location>> sites;
    private final OracleQueries<Part<MappedIds>> groups;
    private final OracleQueries<Part<Study>> protocols;

    IncludeQueries(OracleParts parts, Draw draw) {
        this.parts = parts;
        this.includes = new StudyIncludes(parts.ids());
        this.studies = OracleQueries.ofStudies(draw);
        this.sites = PartQueries.sites(parts, draw);
        this.groups = PartQueries.groups(parts, draw);
        this.protocols = PartQueries.protocols(parts, draw);
    }

    /** Three in four ask for what stands beside studies, the others for studies and interventions beside parts. */
    IntFunction<OracleQuery> inTurn() {
        List<List<Include<Study>>> kinds = includes.all();
        return number -> number % 4 < 3
                ? studies.with(kinds.get((number - number / 4) % kinds.size()), number)
                : besideParts(number / 4);
    }

    private OracleQuery besideParts(int number) {
        return switch (number % 4) {
            case 0 -> sites.with(List.of(study("site")), number);
            case 1 ->
                sites.with(
                        List.of(
                                study("site"),
                                Include.of(
                                        "_include:iterate",
                                        "ResearchStudy:sponsor",
                                        site -> includes.sponsor(site.study()))),
                        number);
            case 2 -> groups.with(List.of(study("enrollment")), number);
            default ->
                protocols.with(List.of(Include.of("_include", "PlanDefinition:activity", this::interventions)), number);
        };
    }

    private static <T> Include<Part<T>> study(String reference) {
        return Include.of(
                "_revinclude",
                "ResearchStudy:" + reference,
                part -> Set.of("ResearchStudy/" + part.study().id()));
    }

    /** Also those of no arm. */
    private Set<String> interventions(Part<Study> protocol) {
        return new TreeSet<>(parts.of(protocol.study(), "ActivityDefinition"));
    }
}
