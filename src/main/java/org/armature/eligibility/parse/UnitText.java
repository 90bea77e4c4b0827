package org.armature.eligibility.parse;

import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.vocabulary.Units;
import org.jspecify.annotations.Nullable;

/** Reads units in a text; looks no farther than a unit can reach, so that the cost does not grow with the text. */
final class UnitText {
    private static final int FARTHEST = 60;

    private UnitText() {}

    /** The unit at this place, null if none stands there. */
    static @Nullable UnitMention at(String text, int from) {
        int first = from;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        if (first >= text.length() || ",;:()[]<>=.".indexOf(text.charAt(first)) >= 0) {
            return null;
        }
        String near = text.substring(from, Math.min(text.length(), from + FARTHEST));
        return Units.standard()
                .read(near, 0)
                .map(unit -> new UnitMention(unit.start() + from, unit.end() + from, unit.ucum()))
                .orElse(null);
    }
}
