package org.armature.mapping.results;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The modules of results that we understand. */
public enum ResultsModule {
    PARTICIPANT_FLOW("participantFlowModule"),
    BASELINE_CHARACTERISTICS("baselineCharacteristicsModule"),
    OUTCOME_MEASURES("outcomeMeasuresModule"),
    ADVERSE_EVENTS("adverseEventsModule"),
    MORE_INFO("moreInfoModule");

    private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

    private final String field;

    ResultsModule(String field) {
        this.field = field;
    }

    /** The module of this field of the results section, or null where we do not know it. */
    public static @Nullable ResultsModule of(String field) {
        return Stream.of(values())
                .filter(module -> module.field.equals(field))
                .findFirst()
                .orElse(null);
    }

    /** A module's name as part of an id: {@code participant-flow-module}. No two names become the same. */
    public static String kebab(String field) {
        return HUMP.matcher(field).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** A module's name for people: {@code Participant flow}. */
    public static String title(String field) {
        String words = kebab(field).replaceFirst("-module$", "").replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
