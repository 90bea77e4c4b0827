package org.armature.search.oracle;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.Study;

/** Queries for what studies are made of: sites, who may take part, interventions, protocols; each type in turn. */
final class PartQueries {
    private PartQueries() {}

    static IntFunction<OracleQuery> inTurn(OracleParts parts, Draw draw) {
        List<OracleQueries<?>> types =
                List.of(sites(parts, draw), groups(parts, draw), interventions(parts, draw), protocols(parts, draw));
        return number -> types.get(number % types.size()).query(number / types.size());
    }

    static OracleQueries<Part<Location>> sites(OracleParts parts, Draw draw) {
        return new OracleQueries<>(
                "Location",
                Part.partsById(parts.sites()),
                and(new SiteQueries(parts.sites()).all(), has("site", Part::study)),
                draw);
    }

    static OracleQueries<Part<MappedIds>> groups(OracleParts parts, Draw draw) {
        return new OracleQueries<>(
                "Group",
                Part.partsById(parts.groups()),
                and(new GroupQueries(parts.groups()).all(), has("enrollment", Part::study)),
                draw);
    }

    static OracleQueries<Part<Study>> protocols(OracleParts parts, Draw draw) {
        return new OracleQueries<>(
                "PlanDefinition", Part.partsById(parts.protocols()), has("protocol", Part::study), draw);
    }

    private static OracleQueries<Part<Intervention>> interventions(OracleParts parts, Draw draw) {
        return new OracleQueries<>(
                "ActivityDefinition",
                Part.partsById(parts.interventions()),
                new InterventionQueries(parts.interventions()).all(),
                draw);
    }

    /** What a study refers to, by what the study is like; and by another part of that study. */
    private static <T> List<Function<Draw, Asked<T>>> has(String reference, Function<T, Study> study) {
        return Stream.of(
                        TokenQueries.all(),
                        TokenQueries.hierarchy(),
                        TextQueries.all(),
                        DateQueries.all(),
                        NumberQueries.all(),
                        IdentityQueries.spellings())
                .flatMap(List::stream)
                .<Function<Draw, Asked<T>>>map(kind -> draw -> {
                    Asked<Study> asked = kind.apply(draw);
                    while (!isPossible(asked)) {
                        asked = draw.one(IdentityQueries.spellings()).apply(draw);
                    }
                    return asked.along("_has:ResearchStudy:" + reference + ":", study);
                })
                .toList();
    }

    /** The documentation says that no modifier stands there but below, and no path behind a reference. */
    private static boolean isPossible(Asked<Study> asked) {
        boolean chain = asked.parameter().contains(".");
        return chain
                ? !asked.value().replace("//", "").contains("/")
                : !asked.parameter().contains(":") || asked.parameter().endsWith(":below");
    }

    /** A resource's own parameters, each in turn, and the same number of times those of its study. */
    private static <T> List<Function<Draw, Asked<T>>> and(
            List<Function<Draw, Asked<T>>> own, List<Function<Draw, Asked<T>>> others) {
        return own.stream()
                .flatMap(kind -> Stream.<Function<Draw, Asked<T>>>of(
                        kind, draw -> draw.one(others).apply(draw)))
                .toList();
    }
}
