package org.armature.eligibility.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armature.eligibility.vocabulary.WordTable;
import org.jspecify.annotations.Nullable;

/** The phrases that give a criterion its structure, as a trie over words. */
public final class CueLexicon {
    /** What kind of noun a word is, for rules that ask; they make no phrase of it. */
    private static final Cues NOUNS = Cues.of(EnumSet.of(Cue.COUNTED, Cue.TEST));

    private static final CueLexicon STANDARD = read();

    private final Node root = new Node();

    /** A phrase found in a text. */
    record Found(Wording wording, int tokens) {
        Cues cues() {
            return wording.cues();
        }
    }

    /** What follows some words in phrases, and the phrase that they are. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Cues cues = Cues.NONE;
        private @Nullable Found found;
    }

    public static CueLexicon standard() {
        return STANDARD;
    }

    private static CueLexicon read() {
        CueLexicon lexicon = new CueLexicon();
        WordTable<Word> words = new WordTable<>(Word::bare);
        try (InputStream in = CueLexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException("lexicon.tsv is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", 2);
                    Cue cue = Cue.valueOf(columns[0]);
                    for (String phrase : columns[1].split("\\|")) {
                        lexicon.add(cue, phrase.strip(), words);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(Cue cue, String phrase, WordTable<Word> words) {
        Node node = root;
        List<String> texts = Lists.map(Lexer.tokens(phrase, words), Token::text);
        for (String word : texts) {
            node = node.next.computeIfAbsent(word, other -> new Node());
        }
        node.cues = node.cues.with(Cues.of(EnumSet.of(cue)));
        node.found = node.cues.areAmong(NOUNS)
                ? null
                : new Found(new Wording(node.cues, String.join(" ", texts)), texts.size());
    }

    /** "or greater than", "and over 70" are no "or greater", "upper or lower" is no "or lower". */
    private static boolean isComparative(Node node, List<Token> tokens, int from, int next) {
        if (!node.cues.has(Cue.OR_MORE) && !node.cues.has(Cue.OR_LESS)) {
            return false;
        }
        boolean more = next < tokens.size()
                && (tokens.get(next).is("than")
                        || tokens.get(next).is("then")
                        || tokens.get(next).kind() == Token.Kind.NUMBER);
        return more
                || from > 0 && tokens.get(from).is("or") && tokens.get(from - 1).is("upper");
    }

    /** The longest phrase that begins at a token, null if none does. */
    static @Nullable Found at(List<Token> tokens, int from) {
        Found longest = null;
        Node node = tokens.get(from).word().phrases();
        int next = from + 1;
        while (node != null) {
            if (node.found != null && !isComparative(node, tokens, from, next)) {
                longest = node.found;
            }
            boolean ends = next == tokens.size() || node.next.isEmpty();
            node = ends ? null : node.next.get(tokens.get(next).text());
            next++;
        }
        return longest;
    }

    /** The phrases that begin with a word in lower case, null if none does. */
    @Nullable
    Node beginning(String word) {
        return root.next.get(word);
    }

    /** Whether a word, in lower case, is a noun of this kind. */
    public boolean says(String word, Cue kind) {
        Node node = root.next.get(word);
        return node != null && node.cues.has(kind);
    }
}
