package org.armature.search.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.Study;

/**
 * Queries over all parameters of a type, alone and together, with the resources that they must find.
 *
 * @param <T> what the records say of a resource
 */
final class OracleQueries<T> {
    /** Two in three queries ask for one thing: what is wrong is then seen at once. */
    private static final int ALONE = 60;

    private static final int FEW = 8;

    /**
     * HAPI takes one upper and one lower limit of R4's own date, as the documentation says; and H2 may take minutes over
     * several {@code _has}, each of which is several joins.
     */
    private static final List<String> ONCE = List.of("date", "_has:");

    private final String type;
    private final Map<String, T> resources;
    private final List<Function<Draw, Asked<T>>> kinds;
    private final Draw draw;

    /**
     * @param resources what the records say of each resource, by its id
     * @param kinds each is drawn in turn
     */
    OracleQueries(String type, Map<String, T> resources, List<Function<Draw, Asked<T>>> kinds, Draw draw) {
        this.type = type;
        this.resources = resources;
        this.kinds = kinds;
        this.draw = draw;
    }

    /** Queries for studies by all but their full text. */
    static OracleQueries<Study> ofStudies(List<Study> studies, long seed) {
        return ofStudies(new Draw(studies, new Random(seed)));
    }

    static OracleQueries<Study> ofStudies(Draw draw) {
        return new OracleQueries<>("ResearchStudy", Part.byId(draw.studies()), studyKinds(), draw);
    }

    static List<Function<Draw, Asked<Study>>> studyKinds() {
        return Stream.of(
                        TokenQueries.all(),
                        TokenQueries.hierarchy(),
                        TokenTextQueries.all(),
                        TextQueries.all(),
                        DateQueries.all(),
                        NumberQueries.all(),
                        IdentityQueries.all(),
                        IdentityQueries.spellings(),
                        ChainQueries.all(),
                        NearQueries.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A query that more than a few resources match, so that there are pages. */
    OracleQuery broad(int number) {
        for (int attempt = number; ; attempt++) {
            OracleQuery query = query(attempt);
            if (query.expected().size() > 3) {
                return query;
            }
        }
    }

    /** A query that finds a few resources, with what stands beside them, so that all of that comes on one page. */
    OracleQuery with(List<Include<T>> includes, int number) {
        OracleQuery query = query(number);
        while (query.expected().isEmpty() || query.expected().size() > FEW) {
            query = query(draw.number(kinds.size()));
        }
        List<Asked<?>> asked = new ArrayList<>(query.asked());
        Set<String> included = new TreeSet<>();
        for (Include<T> include : includes) {
            asked.add(include.asked());
            query.expected()
                    .forEach(id -> included.addAll(include.brings().apply(Objects.requireNonNull(resources.get(id)))));
        }
        return new OracleQuery(type, asked, query.post(), query.expected(), included);
    }

    /** Each kind of parameter comes in turn, so that none is left out by chance. */
    OracleQuery query(int number) {
        List<Asked<T>> asked = new ArrayList<>();
        asked.add(kinds.get(number % kinds.size()).apply(draw));
        while (asked.size() < 4 && !draw.chance(ALONE)) {
            Asked<T> next = draw.one(kinds).apply(draw);
            if (ONCE.stream()
                    .noneMatch(once -> next.parameter().startsWith(once)
                            && asked.stream().anyMatch(each -> each.parameter().startsWith(once)))) {
                asked.add(next);
            }
        }
        Set<String> expected = new TreeSet<>();
        resources.forEach((id, resource) -> {
            if (asked.stream().allMatch(each -> each.meaning().test(resource))) {
                expected.add(id);
            }
        });
        return new OracleQuery(type, asked, draw.chance(30), expected, Set.of());
    }
}
