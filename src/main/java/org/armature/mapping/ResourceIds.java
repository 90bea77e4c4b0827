package org.armature.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ids that follow from content, so that loading needs no lookups: a hash of what identifies a thing within its study,
 * plus an ordinal among equals, never its place in a list.
 */
final class ResourceIds {
    private static final int HEX_DIGITS = 16;
    private static final int SHARED_HEX_DIGITS = 32;

    private final Map<String, Integer> equals = new HashMap<>();

    /** The id of an organization, shared by all studies: organizations of exactly the same name are one. */
    static String organization(String name) {
        String exact = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return "org-" + hash(exact).substring(0, SHARED_HEX_DIGITS);
    }

    /** An id that no other thing of this study has. */
    String next(String prefix, @Nullable String... identity) {
        String id =
                prefix + "-" + hash(String.join("\u001f", nonNull(identity))).substring(0, HEX_DIGITS);
        int ordinal = equals.merge(id, 1, Integer::sum);
        return ordinal == 1 ? id : id + "-" + ordinal;
    }

    private static String[] nonNull(@Nullable String... parts) {
        String[] copy = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            copy[i] = part == null ? "\u0000" : part.strip();
        }
        return copy;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
