package org.armature.search.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.armature.search.catalogue.TextNode.All;
import org.armature.search.catalogue.TextNode.Any;
import org.armature.search.catalogue.TextNode.Not;
import org.armature.search.catalogue.TextNode.Phrase;
import org.armature.search.catalogue.TextNode.Prefix;
import org.armature.search.catalogue.TextNode.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language of full-text search: words, all of which must match, {@code "phrases"}, {@code begin*}, {@code OR},
 * {@code AND}, {@code NOT} or {@code -} before what must not match, and parentheses. Whatever else stands there is text;
 * a quote or a parenthesis without its partner ends with the text.
 */
final class TextParser {
    static final int LONGEST = 500;
    static final int MOST_WORDS = 32;
    static final int MOST_PREFIXES = 4;
    static final int SHORTEST_PREFIX = 2;
    private static final int DEEPEST = 8;

    private final String text;
    private int at;
    private int words;
    private int prefixes;

    private TextParser(String text) {
        this.text = text;
    }

    /**
     * The text, understood.
     *
     * @throws InvalidTextException where it exceeds a limit or holds nothing to look for
     */
    static TextNode parse(String text) {
        if (text.length() > LONGEST) {
            throw InvalidTextException.costly("the text has more than " + LONGEST + " characters");
        }
        TextParser parser = new TextParser(text);
        List<TextNode> nodes = new ArrayList<>();
        while (parser.at < text.length()) {
            TextNode part = parser.any(0);
            if (part != null) {
                nodes.add(part);
            }
            // Only a parenthesis that was never opened stops before the end.
            parser.at++;
        }
        TextNode node = nodes.size() > 1 ? new All(nodes) : nodes.isEmpty() ? null : nodes.get(0);
        if (node == null) {
            throw new InvalidTextException("the text holds no word to look for");
        }
        if (isNegative(node)) {
            throw new InvalidTextException("the text says only what must not match; it needs a word that must");
        }
        return node;
    }

    private static boolean isNegative(TextNode node) {
        if (node instanceof All all) {
            return all.nodes().stream().allMatch(TextParser::isNegative);
        }
        if (node instanceof Any any) {
            return any.nodes().stream().anyMatch(TextParser::isNegative);
        }
        return node instanceof Not;
    }

    private @Nullable TextNode any(int depth) {
        List<TextNode> alternatives = new ArrayList<>();
        do {
            TextNode all = all(depth);
            if (all != null) {
                alternatives.add(all);
            }
        } while (take("OR") || take("|"));
        return alternatives.size() > 1 ? new Any(alternatives) : alternatives.isEmpty() ? null : alternatives.get(0);
    }

    private @Nullable TextNode all(int depth) {
        List<TextNode> nodes = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at == text.length() || text.charAt(at) == ')' || sees("OR") || text.charAt(at) == '|') {
                break;
            }
            if (take("AND")) {
                continue;
            }
            TextNode node = one(depth);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes.size() > 1 ? new All(nodes) : nodes.isEmpty() ? null : nodes.get(0);
    }

    private @Nullable TextNode one(int depth) {
        char c = text.charAt(at);
        boolean minus = c == '-' && at + 1 < text.length() && !isBlank(at + 1);
        if (minus) {
            at++;
        }
        if (minus || take("NOT")) {
            skipBlanks();
            if (at == text.length() || text.charAt(at) == ')' || text.charAt(at) == '|') {
                return null;
            }
            TextNode node = one(depth);
            return node == null ? null : node instanceof Not not ? not.node() : new Not(node);
        }
        if (c == '(') {
            if (depth == DEEPEST) {
                throw InvalidTextException.costly("parentheses are nested more than " + DEEPEST + " deep");
            }
            at++;
            TextNode node = any(depth + 1);
            if (at < text.length()) {
                at++;
            }
            return node;
        }
        return c == '"' ? phrase() : word();
    }

    private @Nullable TextNode phrase() {
        int end = text.indexOf('"', at + 1);
        String inside = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        if (Folding.of(inside).isEmpty()) {
            return null;
        }
        count(Folding.of(inside).split(" ").length);
        return new Phrase(inside);
    }

    private @Nullable TextNode word() {
        int start = at;
        while (at < text.length() && !isBlank(at) && "()\"|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (Folding.of(word).isEmpty()) {
            return null;
        }
        count(1);
        if (!word.endsWith("*")) {
            return new Word(word);
        }
        String beginning = Folding.of(word);
        if (beginning.length() < SHORTEST_PREFIX) {
            throw InvalidTextException.costly(
                    "'" + word + "' begins with fewer than " + SHORTEST_PREFIX + " characters");
        }
        if (++prefixes > MOST_PREFIXES) {
            throw InvalidTextException.costly("the text has more than " + MOST_PREFIXES + " beginnings of words");
        }
        return new Prefix(beginning);
    }

    private void count(int more) {
        words += more;
        if (words > MOST_WORDS) {
            throw InvalidTextException.costly("the text has more than " + MOST_WORDS + " words");
        }
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(at)) {
            at++;
        }
    }

    private boolean isBlank(int index) {
        return Character.isWhitespace(text.charAt(index)) || Character.isISOControl(text.charAt(index));
    }

    private boolean sees(String token) {
        int end = at + token.length();
        return text.startsWith(token, at)
                && (!Character.isLetter(token.charAt(0))
                        || end == text.length()
                        || isBlank(end)
                        || "()\"".indexOf(text.charAt(end)) >= 0);
    }

    private boolean take(String token) {
        skipBlanks();
        if (!sees(token)) {
            return false;
        }
        at += token.length();
        return true;
    }
}
