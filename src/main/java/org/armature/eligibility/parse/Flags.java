package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What a word before a name says of it, and of the names that are listed after it: "history of A, B or C".
 *
 * @param negated "no", "without"
 * @param given "use of", "treated with"
 */
public record Flags(
        boolean negated,
        boolean history,
        boolean current,
        boolean allergy,
        boolean given,
        boolean stable,
        @Nullable String severity,
        @Nullable Timing timing) {
    static final Flags NONE = new Flags(false, false, false, false, false, false, null, null);

    /** What the phrases before a name say, on top of what holds already. */
    static Flags of(List<Item> before, Flags inherited) {
        boolean negated = inherited.negated;
        boolean history = inherited.history;
        boolean current = inherited.current;
        boolean allergy = inherited.allergy;
        boolean given = inherited.given;
        boolean stable = inherited.stable;
        String severity = inherited.severity;
        for (Item item : before) {
            negated |= item.is(Cue.NOT);
            history |= item.is(Cue.HISTORY);
            current |= item.is(Cue.CURRENT) && !item.is(Cue.LINK);
            allergy |= item.is(Cue.ALLERGY);
            given |= item.is(Cue.TREATED);
            stable |= item.is(Cue.STABLE);
            if (item.is(Cue.SEVERITY) && item instanceof Item.Phrase phrase) {
                severity = severity == null ? phrase.text() : severity + " " + phrase.text();
            }
        }
        return new Flags(negated, history, current, allergy, given, stable, severity, inherited.timing);
    }

    /** What goes on to hold for the next name of a list: a degree belongs to the first alone. */
    Flags forNext() {
        return new Flags(false, history, current, allergy, given, stable, null, timing);
    }

    Flags positive() {
        return new Flags(false, history, current, allergy, given, stable, severity, timing);
    }

    Flags with(@Nullable Timing changed) {
        return new Flags(negated, history, current, allergy, given, stable, severity, changed);
    }
}
