package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;

/**
 * What the rules know of the criterion they read.
 *
 * @param excluding whether it stands in a list of exclusions, where names joined by "and" are alternatives
 */
record Context(PlainText plain, Vocabulary vocabulary, boolean excluding) {
    private static final int LONGEST_NAME = 120;
    private static final int FARTHEST = 600;
    private static final String MARKS = "-*:;,. ";
    private static final int MOST_MARKS = 9;

    /** The same, read as what lets in: what is listed in an exception is no exclusion. */
    Context inclusion() {
        return new Context(plain, vocabulary, false);
    }

    /** The same, where names that are listed are each one of several: "except A, B and C". */
    Context alternatives() {
        return new Context(plain, vocabulary, true);
    }

    Origin origin(int start, int end, String rule, Confidence confidence) {
        return plain.origin(start, end, rule, confidence);
    }

    /** What is asked of some people alone. Among exclusions it keeps out only them, where "if" would hold of all others. */
    Expression only(Expression whom, Expression what, Origin origin) {
        return excluding
                ? Combination.of(Operator.ALL, List.of(whom, what), origin)
                : new Conditional(whom, what, origin);
    }

    Expression text(List<Item> items) {
        return text(items.get(0).start(), items.get(items.size() - 1).end());
    }

    Expression text(int start, int end) {
        return new Text(origin(start, end, "text", Confidence.HIGH));
    }

    /** Words that tell what something leads to: "that may interfere with the study". Of a list they are said of all. */
    Expression consequence(List<Item> items) {
        return new Text(origin(
                items.get(0).start(), items.get(items.size() - 1).end(), SharedTails.CONSEQUENCE, Confidence.HIGH));
    }

    /** The words between two offsets as a name: in one line, lower case unless they are an abbreviation, no quotes. */
    String name(int start, int end) {
        return name(plain.text().substring(start, end));
    }

    /** The same words as a name, without what stands in parentheses. */
    static String name(String written) {
        String near = written.substring(0, Math.min(written.length(), FARTHEST));
        String words = withoutAsides(near.replace('"', '\'').replace(", ", " ").strip());
        StringBuilder name = new StringBuilder(words.length());
        int from = 0;
        while (from < words.length()) {
            int space = words.indexOf(' ', from);
            int to = space < 0 ? words.length() : space;
            if (to > from) {
                name.append(name.length() == 0 ? "" : " ");
                appendWord(name, words, from, to);
            }
            from = to + 1;
        }
        return name.length() > LONGEST_NAME
                ? name.substring(0, LONGEST_NAME)
                : name.toString().strip();
    }

    private static void appendWord(StringBuilder name, String words, int from, int to) {
        if (isAbbreviation(words, from, to)) {
            name.append(words, from, to);
        } else {
            name.append(Word.KNOWN.of(words, from, to).text());
        }
    }

    /** "disease activity score (DAS) 28": what is set apart in parentheses, or left open at the end. */
    private static String withoutAsides(String words) {
        if (words.indexOf('(') < 0 && words.indexOf('[') < 0) {
            return withoutMarks(words);
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            boolean open = words.charAt(at) == '(' || words.charAt(at) == '[';
            int close = open ? words.indexOf(words.charAt(at) == '(' ? ')' : ']', at) : -1;
            boolean several = close > at && words.substring(at, close).indexOf(' ') > 0;
            boolean apart = open && at > 0 && (words.charAt(at - 1) == ' ' || several);
            boolean last = open && at > 0 && (close < 0 || close == words.length() - 1);
            if (last) {
                break;
            }
            if (apart && close > at) {
                at = close + 1;
            } else {
                kept.append(words.charAt(at));
                at++;
            }
        }
        return withoutMarks(kept.toString());
    }

    private static String withoutMarks(String words) {
        int from = 0;
        while (from < words.length() && from < MOST_MARKS && MARKS.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from).strip();
    }

    private static boolean isAbbreviation(String words, int from, int to) {
        int capitals = 0;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digit |= Character.isDigit(c);
        }
        return capitals > 1 || digit || to - from == 1;
    }
}
