package org.armature.source.ctgovxml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that an XML declaration names.
 *
 * @param name the name as it is declared
 * @param charset the encoding of the bytes at hand, or null where it is none that is read
 */
record Encoding(String name, @Nullable Charset charset) {
    /** How much of a document is looked at for its declaration. */
    static final int DECLARATION_BYTES = 1024;

    private static final Pattern DECLARED =
            Pattern.compile("\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"'][^>]*>");
    /** Text with a byte order mark was made UTF-8 before it came here, whatever it declares. */
    private static final Pattern UNICODE = Pattern.compile("UTF-?(?:8|16|32).*|(?:ISO-10646-)?UCS-?[24].*");
    /** In these, as in UTF-8, the characters that XML's markup is made of are the bytes of ASCII. */
    private static final Pattern ONE_BYTE =
            Pattern.compile("US-ASCII|ASCII|LATIN-?\\d{1,2}|ISO-?8859-\\d{1,2}|WINDOWS-125\\d|CP-?125\\d");

    static Encoding declaredIn(String start) {
        Matcher declared = DECLARED.matcher(start);
        if (!declared.lookingAt()) {
            return new Encoding("UTF-8", StandardCharsets.UTF_8);
        }
        String name = declared.group(1).strip();
        String upper = name.toUpperCase(Locale.ROOT).replace('_', '-');
        if (UNICODE.matcher(upper).matches()) {
            return new Encoding(name, StandardCharsets.UTF_8);
        }
        if (ONE_BYTE.matcher(upper).matches()) {
            return new Encoding(name, supported(upper));
        }
        return new Encoding(name, null);
    }

    private static @Nullable Charset supported(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
