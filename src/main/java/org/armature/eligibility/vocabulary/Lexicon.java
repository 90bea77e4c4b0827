package org.armature.eligibility.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armature.eligibility.vocabulary.Words.Word;
import org.jspecify.annotations.Nullable;

/** The names of a vocabulary as a tree of words, in which the longest name at a place is found. */
final class Lexicon {
    private final Node root = new Node();
    private final WordTable<Known> table = new WordTable<>((word, letters) -> {
        String norm = Words.norm(word);
        return new Known(letters, norm, root.next.get(norm));
    });

    /** A word of a text in the form in which words are compared, and the names that begin with it. */
    private static final class Known extends WordTable.Known {
        private final String norm;
        private final @Nullable Node first;

        Known(WordTable.Letters letters, String norm, @Nullable Node first) {
            super(letters);
            this.norm = norm;
            this.first = first;
        }
    }

    /** Adds a name of a concept; where a name has several concepts, the one added first is the likeliest. */
    void add(Alias alias, Concept concept) {
        String text = alias.text();
        Node node = root;
        for (Word word : Words.of(text)) {
            String norm = Words.norm(text.substring(word.start(), word.normEnd()));
            node = node.next.computeIfAbsent(norm, other -> new Node());
        }
        if (node != root) {
            node.add(new Name(alias, concept));
        }
    }

    /** The names in a text from left to right, the longest at each place, none over another. */
    List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = Words.of(text);
        List<Known> known = new ArrayList<>(words.size());
        for (Word word : words) {
            known.add(table.of(text, word.start(), word.normEnd()));
        }
        int at = 0;
        while (at < words.size()) {
            int length = longest(text, words, known, at, mentions);
            at += Math.max(length, 1);
        }
        return mentions;
    }

    /** Adds the longest name that starts with this word, and says how many words it has. */
    private static int longest(String text, List<Word> words, List<Known> known, int from, List<Mention> mentions) {
        Node node = known.get(from).first;
        Mention best = null;
        int bestLength = 0;
        int i = from;
        while (node != null) {
            if (!node.names.isEmpty() && !splitsWord(words, from, i)) {
                Mention mention =
                        node.mention(text, words.get(from).start(), words.get(i).end());
                if (mention != null) {
                    best = mention;
                    bestLength = i + 1 - from;
                }
            }
            i++;
            node = i < words.size() && words.get(i).follows() ? node.next.get(known.get(i).norm) : null;
        }
        if (best != null) {
            mentions.add(best);
        }
        return bestLength;
    }

    private static boolean splitsWord(List<Word> words, int from, int last) {
        return words.get(from).glued()
                || (last + 1 < words.size() && words.get(last + 1).glued());
    }

    private record Name(Alias alias, Concept concept) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Name> names = new ArrayList<>(1);

        /** What all names mean together; null where some of them are meant in one case only. */
        private @Nullable Mention any;

        void add(Name name) {
            names.add(name);
            any = names.stream().anyMatch(one -> one.alias().exactCase()) ? null : mention("", 0, 0);
        }

        @Nullable
        Mention mention(String text, int start, int end) {
            if (any != null && end > start) {
                return new Mention(start, end, any.concepts(), any.needsValue());
            }
            List<Concept> concepts = new ArrayList<>(1);
            boolean needsValue = true;
            for (Name name : names) {
                if (name.alias().exactCase() && !isWritten(name.alias().text(), text, start, end)) {
                    continue;
                }
                if (!concepts.contains(name.concept())) {
                    concepts.add(name.concept());
                }
                needsValue &= name.alias().needsValue();
            }
            return concepts.isEmpty() ? null : new Mention(start, end, concepts, needsValue);
        }

        /** Whether the place has the case of an exact name; a plural "s" may follow it. */
        private static boolean isWritten(String name, String text, int start, int end) {
            String written = text.substring(start, end);
            return written.equals(name) || written.equals(name + "s") || sameLetters(written, name);
        }

        private static boolean sameLetters(String written, String name) {
            return letters(written).equals(letters(name));
        }

        private static String letters(String name) {
            StringBuilder letters = new StringBuilder();
            name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
            return letters.toString();
        }
    }
}
