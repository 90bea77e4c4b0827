package org.armature.source.register;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that came through a web page or a table: line breaks and entities of HTML become the characters that they are. */
public final class PlainText {
    private static final Pattern BREAK = Pattern.compile("(?i)(?:\\r\\n|\\r|\\n)?<br\\s*/?>");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00a0"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("ne", "≠"),
            Map.entry("plusmn", "±"),
            Map.entry("micro", "µ"),
            Map.entry("mu", "μ"),
            Map.entry("deg", "°"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("trade", "™"),
            Map.entry("reg", "®"));

    private PlainText() {}

    /** The text with its lines, without the indent that all have; entities that are not known stay as they are. */
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String lines = LINE_END.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("\n");
        String plain = ENTITY.matcher(lines).replaceAll(PlainText::character);
        String stripped = plain.stripTrailing().stripIndent().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static String character(java.util.regex.MatchResult entity) {
        String named = entity.group(3);
        if (named != null) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(named, entity.group()));
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        boolean readable = Character.isValidCodePoint(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE;
        return Matcher.quoteReplacement(
                readable ? Character.toString(code) : Character.isWhitespace(code) ? " " : entity.group());
    }
}
