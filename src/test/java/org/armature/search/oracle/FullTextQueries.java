package org.armature.search.oracle;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.armature.study.Study;

/** Full text by the language that is documented, with words for which its rules are exact. */
final class FullTextQueries {
    private final String parameter;
    private final Vocabulary vocabulary;
    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    FullTextQueries(String parameter, List<Study> studies, Vocabulary vocabulary) {
        this.parameter = parameter;
        this.vocabulary = vocabulary;
        this.words = vocabulary.exact().stream().filter(vocabulary::isPlain).toList();
        for (Study study : studies) {
            places.put(study.id(), places.size());
        }
    }

    /** A part of a query, and the studies in which it is found. */
    private record Term(String text, BitSet studies) {}

    List<Function<Draw, Asked<Study>>> all() {
        return List.of(
                draw -> asked(word(draw)),
                draw -> asked(beginning(draw)),
                draw -> asked(phrase(draw)),
                draw -> asked(both(draw, part(draw), draw.among(" ", " AND "))),
                draw -> asked(either(part(draw), " OR ", part(draw))),
                draw -> asked(without(draw)),
                draw -> asked(both(draw, grouped(either(part(draw), " OR ", part(draw))), " ")),
                // Commas part alternatives, as everywhere.
                draw -> asked(either(part(draw), ",", part(draw))));
    }

    private Asked<Study> asked(Term part) {
        return new Asked<>(
                parameter, part.text, study -> part.studies.get(Objects.requireNonNull(places.get(study.id()))));
    }

    private Term part(Draw draw) {
        return switch (draw.number(4)) {
            case 0 -> beginning(draw);
            case 1 -> phrase(draw);
            default -> word(draw);
        };
    }

    private Term word(Draw draw) {
        return word(draw, draw.one(words));
    }

    private Term word(Draw draw, String word) {
        return new Term(draw.chance(30) ? word.toUpperCase(Locale.ROOT) : word, vocabulary.having(word));
    }

    private Term beginning(Draw draw) {
        while (true) {
            String word = draw.one(words);
            String beginning = word.substring(0, 3 + draw.number(word.length() - 3));
            BitSet studies = vocabulary.beginning(beginning);
            if (studies != null && !vocabulary.isName(beginning)) {
                return new Term(beginning + "*", studies);
            }
        }
    }

    private Term phrase(Draw draw) {
        while (true) {
            List<String> phrase = Fragment.of(draw, vocabulary, 2 + draw.number(2));
            // Small words count in phrases, and no word of up to three letters is a name by itself.
            boolean plain = phrase.stream().allMatch(word -> word.length() < 4 || vocabulary.isPlain(word));
            BitSet studies = plain ? vocabulary.sideBySide(phrase) : null;
            if (studies != null) {
                return new Term('"' + String.join(" ", phrase) + '"', studies);
            }
        }
    }

    private Term both(Draw draw, Term one, String and) {
        Term other = beside(draw, one);
        BitSet studies = (BitSet) one.studies.clone();
        studies.and(other.studies);
        return new Term(one.text + and + other.text, studies);
    }

    private Term without(Draw draw) {
        Term one = part(draw);
        Term other = beside(draw, one);
        BitSet studies = (BitSet) one.studies.clone();
        studies.andNot(other.studies);
        return new Term(one.text + draw.among(" -", " NOT ") + other.text, studies);
    }

    private static Term either(Term one, String or, Term other) {
        BitSet studies = (BitSet) one.studies.clone();
        studies.or(other.studies);
        return new Term(one.text + or + other.text, studies);
    }

    private static Term grouped(Term part) {
        return new Term("(" + part.text + ")", part.studies);
    }

    /** A word that a study has too which has the other. */
    private Term beside(Draw draw, Term one) {
        int place = draw.one(one.studies.stream().boxed().toList());
        List<String> there = words.stream()
                .filter(word -> vocabulary.having(word).get(place))
                .toList();
        return there.isEmpty() ? word(draw) : word(draw, draw.one(there));
    }
}
