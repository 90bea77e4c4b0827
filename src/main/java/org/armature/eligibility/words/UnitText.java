package org.armature.eligibility.words;

import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.vocabulary.Units;
import org.jspecify.annotations.Nullable;

/** Reads units in a text; looks no farther than a unit can reach, so that the cost does not grow with the text. */
public final class UnitText {
    private static final int FARTHEST = 60;

    private UnitText() {}

    /** The unit at this place, null if none stands there. */
    public static @Nullable UnitMention at(String text, int from) {
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
                .map(unit -> new UnitMention(unit.start() + from, end(text, unit.end() + from), unit.ucum()))
                .orElse(null);
    }

    /** A period before a capital letter ends the sentence, not the unit: "2 years. Patients ...". */
    private static int end(String text, int end) {
        boolean period = text.charAt(end - 1) == '.';
        boolean sentence =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return period && sentence ? end - 1 : end;
    }
}
