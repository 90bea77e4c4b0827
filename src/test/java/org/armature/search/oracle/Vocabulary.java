package org.armature.search.oracle;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.armature.study.Study;

/**
 * Which studies have a word, and for which words that is beyond doubt. Other forms of a word are found too, by rules that
 * are not documented, so only those are drawn of which no study has another word with the same first letters.
 */
final class Vocabulary {
    /** Words of letters that fewer studies have are looked for in other spellings too. */
    private static final int FREQUENT = 3;

    private static final int COMMON_BEGINNING = 4;
    private static final int LONGEST_ENDING = 3;

    private final List<StudyWords> studies;
    private final NavigableMap<String, BitSet> sure = new TreeMap<>();
    private final NavigableMap<String, BitSet> possible = new TreeMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final List<String> exact;

    Vocabulary(List<Study> studies, Function<Study, StudyWords> words) {
        this.studies = studies.stream().map(words).toList();
        for (int place = 0; place < studies.size(); place++) {
            add(sure, this.studies.get(place).sure(), place);
            add(possible, this.studies.get(place).possible(), place);
            StudyWords.names(studies.get(place)).forEach(name -> names.addAll(StudyWords.runs(name)));
            StudyWords.kinds(studies.get(place)).forEach(name -> names.addAll(StudyWords.runs(name)));
        }
        this.exact = sure.keySet().stream()
                .filter(word -> word.matches("[a-z0-9]{7,}|[a-z]{2,}[0-9]{2,}"))
                .filter(word -> having(word).equals(beginning(possible, stem(word))))
                .toList();
    }

    private static void add(Map<String, BitSet> words, List<List<String>> texts, int place) {
        texts.forEach(text -> text.forEach(
                word -> words.computeIfAbsent(word, key -> new BitSet()).set(place)));
    }

    List<StudyWords> studies() {
        return studies;
    }

    /** Words with one form, by whatever rule. */
    List<String> exact() {
        return exact;
    }

    /** Whether nothing but the words themselves can be meant: no name of anything, and not rare enough for a slip. */
    boolean isPlain(String word) {
        return !isName(stem(word)) && (having(word).cardinality() >= FREQUENT || word.matches(".*[0-9].*"));
    }

    /** Whether the name of a condition or an intervention or a kind of them has a word that begins so. */
    boolean isName(String beginning) {
        String next = names.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }

    BitSet having(String word) {
        return sure.getOrDefault(word, new BitSet());
    }

    /** The studies with words that begin so, or null where it depends on where words begin. */
    BitSet beginning(String beginning) {
        BitSet studies = beginning(sure, beginning);
        return studies.equals(beginning(possible, beginning)) ? studies : null;
    }

    private static BitSet beginning(NavigableMap<String, BitSet> words, String beginning) {
        BitSet all = new BitSet();
        words.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(all::or);
        return all;
    }

    /** The studies with these words side by side, or null where it depends on their forms. */
    BitSet sideBySide(List<String> phrase) {
        BitSet surely = verbatim(phrase);
        BitSet possibly = new BitSet();
        List<String> stems = phrase.stream().map(Vocabulary::stem).toList();
        for (int place = 0; place < studies.size(); place++) {
            possibly.set(place, has(studies.get(place).possible(), stems, String::startsWith));
        }
        return surely.equals(possibly) ? surely : null;
    }

    /** The studies with just these words side by side; there may be others with other forms of them. */
    BitSet verbatim(List<String> phrase) {
        BitSet surely = new BitSet();
        for (int place = 0; place < studies.size(); place++) {
            surely.set(place, has(studies.get(place).sure(), phrase, String::equals));
        }
        return surely;
    }

    private static boolean has(List<List<String>> texts, List<String> phrase, BiPredicate<String, String> like) {
        return texts.stream().anyMatch(text -> {
            for (int from = 0; from + phrase.size() <= text.size(); from++) {
                int same = 0;
                while (same < phrase.size() && like.test(text.get(from + same), phrase.get(same))) {
                    same++;
                }
                if (same == phrase.size()) {
                    return true;
                }
            }
            return false;
        });
    }

    /** What all forms of a word have in common at least: {@code taking} becomes {@code take}, and {@code using} {@code use}. */
    private static String stem(String word) {
        return word.length() < 3
                ? word
                : word.substring(0, Math.min(COMMON_BEGINNING, Math.max(2, word.length() - LONGEST_ENDING)));
    }

    /** All studies in which each of the words stands somewhere. */
    BitSet havingAll(List<String> words) {
        BitSet all = new BitSet();
        all.set(0, studies.size());
        words.forEach(word -> all.and(having(word)));
        return all;
    }
}
