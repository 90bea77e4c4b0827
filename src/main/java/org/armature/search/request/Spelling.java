package org.armature.search.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant. */
final class Spelling {
    /** Longer words are no misspelling of anything, and would cost time. */
    private static final int LONGEST = 60;

    private static final int MOST_LISTED = 60;

    /** Tells letters that changed places, or are of another case, from other letters. */
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Spelling() {}

    /** The remedy for a word that is not among those that are known: the nearest, and all that are allowed. */
    static String remedy(String word, Collection<String> known) {
        String all = known.stream().sorted().limit(MOST_LISTED).collect(Collectors.joining(", "));
        String allowed = (known.size() > MOST_LISTED ? "among those allowed: " : "allowed: ") + all;
        return nearest(word, known)
                .map(nearest -> "did you mean '" + nearest + "'? " + allowed)
                .orElse(allowed);
    }

    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, Math.min(4, (word.length() + 1) / 3));
        String plain = plain(word);
        return known.stream()
                .map(candidate -> new Distance(candidate, distance(plain, plain(candidate))))
                .filter(distance -> distance.value() <= limit)
                .min(Comparator.comparingInt(Distance::value)
                        .thenComparing(distance -> -SIMILARITY.apply(word, distance.candidate()))
                        .thenComparing(Distance::candidate))
                .map(Distance::candidate);
    }

    private record Distance(String candidate, int value) {}

    /** One name within the other, such as age in age-low, counts as one mistake. */
    private static int distance(String word, String candidate) {
        int edits = LevenshteinDistance.getDefaultInstance().apply(word, candidate);
        boolean within = word.length() > 2 && List.of(candidate.split("-", -1)).contains(word);
        return within ? Math.min(edits, 1) : edits;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
