package org.armature.source.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.source.Opening;

/** Says what a document that no format recognizes looks like. */
final class Appearance {
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]{0,60})");
    private static final int MAX_SHOWN = 40;

    private Appearance() {}

    static String of(Opening opening) {
        String text = opening.text().stripLeading();
        String start = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return "a PDF";
        }
        if (start.contains("<!doctype html") || start.startsWith("<html")) {
            return "an HTML page";
        }
        if (start.startsWith("<") && start.contains("<!doctype")) {
            return "XML with a DOCTYPE, which is never read";
        }
        if (start.startsWith("<")) {
            Matcher root = ROOT.matcher(text);
            return root.find() ? "XML (" + root.group(1) + ")" : "XML";
        }
        return ofBytes(text);
    }

    private static String ofBytes(String text) {
        if (text.startsWith("7z\uFFFD\uFFFD") || text.startsWith("Rar!")) {
            return "an archive of another kind (7z or RAR)";
        }
        if (text.startsWith("BZh") || text.startsWith("\uFFFD7zXZ") || text.startsWith("(\uFFFD/\uFFFD")) {
            return "data in another compression (bzip2, xz or zstd)";
        }
        if (text.startsWith("\uFFFDPNG") || text.startsWith("GIF8") || text.startsWith("\uFFFD\uFFFD\uFFFD\uFFFD")) {
            return "an image";
        }
        if (text.indexOf('\0') >= 0) {
            return "binary data";
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return "text that is not UTF-8, or binary data";
        }
        String line = text.lines().findFirst().orElse("").strip();
        return "text that begins with \"" + (line.length() > MAX_SHOWN ? line.substring(0, MAX_SHOWN) + "…" : line)
                + "\"";
    }
}
