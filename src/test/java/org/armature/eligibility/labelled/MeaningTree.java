package org.armature.eligibility.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An expression of the notation, read without the parser's own reader, so that the yardstick does not depend on what it
 * measures.
 *
 * @param head the operator, or the words of a leaf
 * @param parts empty for a leaf
 */
record MeaningTree(String head, List<MeaningTree> parts) {
    private static final Set<String> OPERATORS = Set.of("all", "any", "at-least", "except", "not", "if");

    boolean isLeaf() {
        return parts.isEmpty();
    }

    static MeaningTree read(String notation) {
        Reader reader = new Reader(notation);
        MeaningTree tree = reader.expression();
        if (reader.at < notation.length()) {
            throw new IllegalArgumentException("unexpected at " + reader.at + " in " + notation);
        }
        return tree;
    }

    /** Visits this node and all below it. */
    void walk(Consumer<MeaningTree> visitor) {
        visitor.accept(this);
        parts.forEach(part -> part.walk(visitor));
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        MeaningTree expression() {
            skipSpaces();
            int open = text.indexOf('(', at);
            if (open > 0 && OPERATORS.contains(text.substring(at, open).strip())) {
                return combination(open);
            }
            String leaf = leaf();
            if (leaf.isBlank()) {
                throw new IllegalArgumentException("nothing at " + at + " in " + text);
            }
            return new MeaningTree(leaf.strip().replaceAll("\\s+", " "), List.of());
        }

        private MeaningTree combination(int open) {
            String head = text.substring(at, open).strip();
            at = open + 1;
            List<MeaningTree> parts = new ArrayList<>();
            do {
                parts.add(expression());
            } while (text.charAt(at++) == ';');
            skipSpaces();
            return new MeaningTree(head, parts);
        }

        /** Up to a separator or a closing parenthesis outside of quotes and of the leaf's own brackets. */
        private String leaf() {
            int start = at;
            int depth = 0;
            boolean quoted = false;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && "([{".indexOf(c) >= 0) {
                    depth++;
                } else if (!quoted && depth > 0 && ")]}".indexOf(c) >= 0) {
                    depth--;
                } else if (!quoted && depth == 0 && (c == ';' || c == ')')) {
                    break;
                }
            }
            return text.substring(start, at);
        }

        private void skipSpaces() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
