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

    /** Adds a name of a concept; where a name has several concepts, the one added first is the likeliest. */
    void add(Alias alias, Concept concept) {
        Node node = root;
        for (Word word : Words.of(alias.text())) {
            node = node.next.computeIfAbsent(word.norm(), norm -> new Node());
        }
        if (node != root) {
            node.names.add(new Name(alias, concept));
        }
    }

    /** The names in a text from left to right, the longest at each place, none over another. */
    List<Mention> mentions(CharSequence text) {
        List<Mention> mentions = new ArrayList<>();
        List<Word> words = Words.of(text);
        int at = 0;
        while (at < words.size()) {
            int length = longest(text, words, at, mentions);
            at += Math.max(length, 1);
        }
        return mentions;
    }

    /** Adds the longest name that starts with this word, and says how many words it has. */
    private int longest(CharSequence text, List<Word> words, int from, List<Mention> mentions) {
        Node node = root;
        Mention best = null;
        int bestLength = 0;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > from && !word.follows()) {
                break;
            }
            node = node.next.get(word.norm());
            if (node == null) {
                break;
            }
            if (!node.names.isEmpty() && !splitsWord(words, from, i)) {
                Mention mention = node.mention(text, words.get(from).start(), word.end());
                if (mention != null) {
                    best = mention;
                    bestLength = i + 1 - from;
                }
            }
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

        @Nullable
        Mention mention(CharSequence text, int start, int end) {
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
        private static boolean isWritten(String name, CharSequence text, int start, int end) {
            String written = text.subSequence(start, end).toString();
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
