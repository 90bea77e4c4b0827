package org.armature.eligibility.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The values of an ordinal variable in their order, such as ECOG 0 to 5, NYHA 1 to 4 or Child-Pugh A to C.
 *
 * @param levels the values from the lowest to the highest
 */
public record Scale(List<Level> levels) {
    public Scale {
        levels = List.copyOf(levels);
    }

    /**
     * One value of a scale.
     *
     * @param value as a criterion carries it: "3", "B", "IIIA"
     * @param spellings how texts write it, the value among them: "3", "III"
     */
    public record Level(String value, List<String> spellings) {
        public Level {
            spellings = List.copyOf(spellings);
        }
    }

    /** The value that a text writes so; case does not matter. */
    public Optional<String> value(String spelling) {
        String sought = spelling.strip().toLowerCase(Locale.ROOT);
        return levels.stream()
                .filter(level -> level.spellings().stream().anyMatch(sought::equalsIgnoreCase))
                .map(Level::value)
                .findFirst();
    }

    /** The values from the lowest to the highest. */
    public List<String> values() {
        return levels.stream().map(Level::value).toList();
    }
}
