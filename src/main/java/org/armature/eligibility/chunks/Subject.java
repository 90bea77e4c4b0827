package org.armature.eligibility.chunks;

import java.util.List;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a limit is about.
 *
 * @param variable what the vocabulary knows of it or of what it is a kind of, null if nothing
 */
public record Subject(Name name, @Nullable Variable variable, int start, int end) {
    /** The unit of a limit that is written as "&gt;= class 2". */
    public static final String CLASS = "{class}";

    private static final String NOUN = " class";

    /** "specific IgE, class 2": the class of what is measured is no amount of it; a scale has no other values. */
    public Subject classed() {
        return variable != null && variable.scale() != null || name.text().endsWith(NOUN)
                ? this
                : new Subject(Name.of(name.text() + NOUN), null, start, end);
    }

    /** "an incision of at least 2 cm in length": the length of what is named. */
    public Subject measuredIn(List<Item> after) {
        Item first = after.isEmpty() ? null : after.get(0);
        if (!(first instanceof Item.Phrase phrase)
                || !first.is(Cue.DIMENSION)
                || !phrase.text().startsWith("in ")) {
            return this;
        }
        String words = phrase.text();
        String dimension = words.endsWith("short axis") ? "short axis" : words.substring(words.lastIndexOf(' ') + 1);
        String named = name.text().endsWith(dimension) ? name.text() : name.text() + " " + dimension;
        return new Subject(new Name(named, name.concept(), name.exact()), variable, start, end);
    }
}
