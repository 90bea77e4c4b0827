package org.armature.search.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.Study;

/** Queries over all parameters, alone and together, with the studies that they must find. */
final class OracleQueries {
    /** Two in three queries ask for one thing: what is wrong is then seen at once. */
    private static final int ALONE = 60;

    private final Draw draw;
    private final List<Study> studies;
    private final List<Function<Draw, Asked>> kinds;

    OracleQueries(List<Study> studies, long seed) {
        this.studies = studies;
        this.draw = new Draw(studies, new Random(seed));
        this.kinds = Stream.of(
                        TokenQueries.all(),
                        TokenQueries.hierarchy(),
                        TextQueries.all(),
                        DateQueries.all(),
                        NumberQueries.all(),
                        IdentityQueries.all(),
                        IdentityQueries.spellings(),
                        NearQueries.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A query that more than a few studies match, so that there are pages. */
    OracleQuery broad(int number) {
        for (int attempt = number; ; attempt++) {
            OracleQuery query = query(attempt);
            if (query.expected().size() > 3) {
                return query;
            }
        }
    }

    /** Each kind of parameter comes in turn, so that none is left out by chance. */
    OracleQuery query(int number) {
        List<Asked> asked = new ArrayList<>();
        asked.add(kinds.get(number % kinds.size()).apply(draw));
        while (asked.size() < 4 && !draw.chance(ALONE)) {
            asked.add(draw.one(kinds).apply(draw));
        }
        Set<String> expected = new TreeSet<>();
        studies.stream()
                .filter(study -> asked.stream().allMatch(each -> each.meaning().test(study)))
                .forEach(study -> expected.add(study.id()));
        return new OracleQuery(asked, draw.chance(30), expected);
    }
}
