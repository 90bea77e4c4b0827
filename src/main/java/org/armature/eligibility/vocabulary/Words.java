package org.armature.eligibility.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into words and normalises each, the same way for names of the vocabulary and for texts. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 64;

    /** Endings of plurals whose "e" does not belong to the singular: "viruses", "boxes", "branches". */
    private static final List<String> SIBILANTS = List.of("uses", "sses", "xes", "zes", "tches", "rches", "nches");

    private Words() {}

    /**
     * One word of a text.
     *
     * @param start offset of its first UTF-16 unit
     * @param end offset after its last UTF-16 unit
     * @param glued whether a letter or digit stands right before it, as the 1 of "FEV1"
     * @param follows whether a name may run over what stands between the word before and this one
     */
    record Word(int start, int end, boolean glued, boolean follows) {
        /** Where the part of it ends that tells it from others: no word is as long. */
        int normEnd() {
            return Math.min(end, start + LONGEST);
        }
    }

    /** The words of a text: runs of letters or runs of digits. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int length = text.length();
        int at = 0;
        int before = 0;
        while (at < length) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            boolean possessive = end - at == 1 && isPossessive(text, at, before, words);
            if (!possessive) {
                boolean glued = !words.isEmpty() && at == before;
                words.add(new Word(at, end, glued, !words.isEmpty() && joins(text, before, at)));
                before = end;
            }
            at = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPossessive(String text, int at, int before, List<Word> words) {
        return (text.charAt(at) == 's' || text.charAt(at) == 'S')
                && at == before + 1
                && !words.isEmpty()
                && isApostrophe(text.charAt(before));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '`' || c == '\u00b4' || c == '\u2018';
    }

    /** Whether a name may run over these characters: spaces, hyphens and the like, but no end of a clause. */
    private static boolean joins(String text, int from, int to) {
        if (to - from > 6) {
            return false;
        }
        boolean initial = from > 0 && to - from == 2 && isInitial(text, from);
        if (initial && text.charAt(from) == '.' && text.charAt(from + 1) == ' ') {
            return true;
        }
        boolean space = false;
        boolean newline = false;
        boolean bracket = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = true;
                newline |= c == '\n';
            } else if (c == '(' || c == ')' || c == '[' || c == ']' || c == '.') {
                bracket = true;
            } else if (!isHyphen(c)
                    && !isApostrophe(c)
                    && c != '/'
                    && c != '\\'
                    && c != '+'
                    && c != '&'
                    && c != '\u00ae'
                    && c != '_'
                    && c != '\u2122') {
                if (isPossessiveS(text, i, from)) {
                    continue;
                }
                return false;
            }
        }
        return !(bracket && space) && !newline;
    }

    /** Whether a word of one or two letters ends here, as in "St. John's wort" and "E. coli". */
    private static boolean isInitial(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 3 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start > 0 && end - start < 3;
    }

    private static boolean isPossessiveS(String text, int at, int from) {
        return at == from + 1 && (text.charAt(at) == 's' || text.charAt(at) == 'S') && isApostrophe(text.charAt(from));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00ad';
    }

    /** A word in the form in which words are compared: lower case, singular, American spelling, without accents. */
    static String norm(String word) {
        String lower = lower(word);
        return lower.length() < 4 ? lower : singular(american(lower));
    }

    private static String lower(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length(); i++) {
            ascii &= word.charAt(i) < 128;
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (ascii) {
            return lower;
        }
        lower = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return switch (lower) {
            case "\u03b1" -> "alpha";
            case "\u03b2" -> "beta";
            case "\u03b3" -> "gamma";
            case "\u03b4" -> "delta";
            default -> lower;
        };
    }

    private static String american(String word) {
        String result = word.indexOf("ae") >= 0 && word.length() > 4 ? word.replace("ae", "e") : word;
        if (result.length() > 4 && result.indexOf("oe") >= 0) {
            result = result.replace("oe", "e");
        }
        if (result.length() > 4 && result.indexOf("our") > 0) {
            result = result.replace("our", "or");
        }
        if (result.indexOf("sulph") >= 0) {
            result = result.replace("sulph", "sulf");
        }
        if (result.indexOf("isation") > 0) {
            result = result.replace("isation", "ization");
        }
        if (result.endsWith("ised") || result.endsWith("ysed")) {
            result = result.substring(0, result.length() - 3) + "zed";
        }
        return result.endsWith("tre") ? result.substring(0, result.length() - 2) + "er" : result;
    }

    /** Without the ending of a plural; the plural and the singular of a noun become the same word, which need not exist. */
    private static String singular(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sis")) {
            return word.substring(0, word.length() - 2) + "e";
        }
        for (String ending : SIBILANTS) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - 2);
            }
        }
        return word.endsWith("is") ? word : word.substring(0, word.length() - 1);
    }
}
