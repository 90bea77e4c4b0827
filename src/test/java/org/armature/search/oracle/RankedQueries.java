package org.armature.search.oracle;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armature.study.Study;

/** Full text of which more may be found than what has the words: names of conditions, rare words, whole sentences. */
final class RankedQueries {
    private final List<Study> studies;
    private final Vocabulary vocabulary;
    private final Draw draw;

    RankedQueries(List<Study> studies, Vocabulary vocabulary, Draw draw) {
        this.studies = studies;
        this.vocabulary = vocabulary;
        this.draw = draw;
    }

    /** One word or two, with all studies that have them. */
    OracleQuery words(int number) {
        String word = draw.one(vocabulary.exact());
        BitSet having = vocabulary.having(word);
        if (number % 2 == 0) {
            return query(word, having);
        }
        int place = draw.one(having.stream().boxed().toList());
        String other = draw.one(vocabulary.exact().stream()
                .filter(each -> vocabulary.having(each).get(place))
                .toList());
        return query(word + " " + other, vocabulary.havingAll(List.of(word, other)));
    }

    /** A part of a text, in quotation marks or not, with studies that have it to the letter; there may be others. */
    OracleQuery verbatim(int number) {
        List<String> fragment = Fragment.of(draw, vocabulary, 2 + draw.number(5));
        String text = String.join(" ", fragment);
        return number % 2 == 0
                ? query(text, vocabulary.havingAll(fragment))
                : query('"' + text + '"', vocabulary.verbatim(fragment));
    }

    private OracleQuery query(String text, BitSet having) {
        Set<String> expected = having.stream()
                .mapToObj(place -> studies.get(place).id())
                .collect(Collectors.toCollection(TreeSet::new));
        return new OracleQuery(
                "ResearchStudy",
                List.of(new Asked<Study>("_content", text, study -> true)),
                draw.chance(30),
                expected,
                Set.of());
    }
}
