package org.armature.mapping.results;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registry's codes and joined texts as people write them. */
final class Words {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z]{4,}");

    private Words() {}

    /** {@code NON_INFERIORITY} is "Non inferiority"; what is no code stays as it is. */
    static @Nullable String of(@Nullable String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            return code;
        }
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The value of an enumeration of the registry, or null where there is none of this name. */
    static <E extends Enum<E>> @Nullable E code(@Nullable String code, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The texts that are stated, or null where none is. */
    static @Nullable String join(String separator, @Nullable String... texts) {
        String joined = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    /** A text with another in parentheses; either may be missing. */
    static @Nullable String with(@Nullable String text, @Nullable String more) {
        if (text == null || more == null) {
            return text == null ? more : text;
        }
        return text + " (" + more + ")";
    }
}
