package org.armature.eligibility.words;

import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.jspecify.annotations.Nullable;

/** A part of a markdown text as a person reads it, that knows where each character stands in the whole. */
public final class PlainText {
    private static final String[] ENTITIES = {
        "&amp;lt;",
        "<",
        "&amp;gt;",
        ">",
        "&#8804;",
        "≤",
        "&#8805;",
        "≥",
        "&#60;",
        "<",
        "&#62;",
        ">",
        "&#39;",
        "'",
        "&lt;",
        "<",
        "&gt;",
        ">",
        "&amp;",
        "&",
        "&nbsp;",
        " ",
        "&le;",
        "≤",
        "&ge;",
        "≥"
    };
    private static final String WIDE = "，；：（）［］＜＞＝％．！～　";
    private static final String NARROW = ",;:()[]<>=%.!~ ";

    private final String text;
    private final int from;

    /** Where each character stands in the whole; null where nothing was changed, so that all stand in a row. */
    private final int @Nullable [] places;

    private PlainText(String text, int from, int @Nullable [] places) {
        this.text = text;
        this.from = from;
        this.places = places;
    }

    /** The characters from one offset to another, without escapes. */
    public static PlainText of(String whole, int from, int to) {
        int usual = from;
        while (usual < to && isUsual(whole.charAt(usual))) {
            usual++;
        }
        return usual == to ? new PlainText(whole.substring(from, to), from, null) : changed(whole, from, to);
    }

    /** A character that stands for itself wherever it stands. */
    private static boolean isUsual(char c) {
        return c >= ' ' && c < 127 && c != '\\' && c != '&' && c != '(' && c != '_' && c != '`';
    }

    private static PlainText changed(String whole, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        int[] places = new int[to - from + 1];
        int i = from;
        while (i < to) {
            places[plain.length()] = i;
            if (isUsual(whole.charAt(i))) {
                plain.append(whole.charAt(i));
                i++;
                continue;
            }
            char c = whole.charAt(i);
            int mark = c == '\\' && i + 1 < to ? i + 1 : i;
            int entity = entity(whole, mark, to);
            if (entity >= 0) {
                plain.append(ENTITIES[entity + 1]);
                i = mark + ENTITIES[entity].length();
                continue;
            }
            if (c == '\\' && i + 1 < to && isPunctuation(whole.charAt(i + 1))) {
                i++;
                c = whole.charAt(i);
                places[plain.length()] = i - 1;
            }
            if (isPower(whole, i, to) && i > from && whole.charAt(i - 1) == 'm') {
                plain.append(whole.charAt(i + 1));
                places[plain.length() - 1] = i + 1;
                i += 3;
                continue;
            }
            if (c == '³'
                    && (i == from || whole.charAt(i - 1) == ' ')
                    && i + 1 < to
                    && isSpaceOrDigit(whole.charAt(i + 1))) {
                c = '≥';
            }
            boolean subscript = c == '_'
                    && i > from
                    && i + 1 < to
                    && Character.isLetter(whole.charAt(i - 1))
                    && Character.isDigit(whole.charAt(i + 1));
            if (!subscript) {
                plain.append(normal(c));
            }
            i++;
        }
        places[plain.length()] = to;
        return new PlainText(plain.toString(), from, places);
    }

    /** "mm(3)", "m(2)": a power that lost its place. */
    private static boolean isPower(String whole, int at, int to) {
        return at + 2 < to
                && whole.charAt(at) == '('
                && (whole.charAt(at + 1) == '2' || whole.charAt(at + 1) == '3')
                && whole.charAt(at + 2) == ')';
    }

    /** Behind a space no power stands: an old font wrote "at least" so. */
    private static boolean isSpaceOrDigit(char c) {
        return c == ' ' || Character.isDigit(c);
    }

    private static int entity(String whole, int at, int to) {
        if (whole.charAt(at) != '&') {
            return -1;
        }
        for (int i = 0; i < ENTITIES.length; i += 2) {
            if (at + ENTITIES[i].length() <= to && whole.startsWith(ENTITIES[i], at)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /** The narrow form of a wide mark; each character stays one character. */
    private static char normal(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u2009' || c == '\u202f') {
            return ' ';
        }
        int wide = WIDE.indexOf(c);
        if (wide >= 0) {
            return NARROW.charAt(wide);
        }
        return switch (c) {
            case '⁄', '∕' -> '/';
            case '£', '≯' -> '≤';
            case '≮' -> '≥';
            case '≰', '﹥' -> '>';
            case '≱', '﹤' -> '<';
            case '∼', '〜' -> '~';
            case 'ᴀ' -> 'A';
            case '’', '‘', '`', '′' -> '\'';
            case '–', '—', '‐', '‑', '−' -> '-';
            case '“', '”', '″' -> '"';
            default -> c;
        };
    }

    public String text() {
        return text;
    }

    /** The origin of what stands between two offsets of the plain text. */
    public Origin origin(int start, int end, String rule, Confidence confidence) {
        return places == null
                ? new Origin(from + start, from + end, rule, confidence)
                : new Origin(places[start], end == 0 ? places[0] : places[end - 1] + 1, rule, confidence);
    }
}
