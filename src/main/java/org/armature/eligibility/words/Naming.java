package org.armature.eligibility.words;

/** Words of a text as a name. */
public final class Naming {
    private static final int LONGEST_NAME = 120;
    private static final int FARTHEST = 600;
    private static final String MARKS = "-*:;,. ";
    private static final int MOST_MARKS = 9;

    private Naming() {}

    /** The words in one line, lower case unless they are an abbreviation, no quotes, nothing in parentheses. */
    public static String of(String written) {
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
