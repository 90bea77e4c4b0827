package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/** Finds what was counted for: "two regimens for metastatic disease", "a hospitalization in the past year for asthma". */
final class CountedFor {
    private static final int MOST_WORDS = 6;

    private CountedFor() {}

    /** The words from a preposition to the end of what belongs to the name: "for their melanoma" is for melanoma. */
    static String words(Context context, Item tie, Item first, int end) {
        String words = context.name(tie.start(), end);
        return first.is("their") || first.is("the") && tie.is("for")
                ? tie.words() + " " + context.name(first.end(), end).strip()
                : words;
    }

    /** The index behind what belongs to the name of what is counted; the index itself where nothing does. */
    static int end(List<Item> after, int from) {
        int at = from < after.size() && after.get(from) instanceof Item.When ? from + 1 : from;
        if (at + 1 >= after.size()) {
            return from;
        }
        Item tie = after.get(at);
        boolean setting = tie.is("in") || tie.is("in the");
        if (!tie.is("for") && !setting) {
            return from;
        }
        int named = -1;
        int i = at + 1;
        while (i < after.size() && i <= at + MOST_WORDS && belongs(after.get(i))) {
            boolean closes = after.get(i) instanceof Item.Made
                    || (setting ? isSetting(after.get(i)) : isCondition(after.get(i)));
            named = closes ? i + 1 : named;
            i++;
        }
        return named < 0 ? from : named;
    }

    private static boolean isSetting(Item item) {
        return item.is("setting") || item.is("settings");
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                || Sorts.of(item) == Presence.Kind.CONDITION;
    }

    private static boolean belongs(Item item) {
        return item instanceof Item.Term
                || item instanceof Item.Made
                || Weight.isUnknown(item) && Figures.of(item) == null
                || item.is(Cue.QUALITY)
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is("the")
                || item.is("their")
                || item.is("of")
                || item.is("-");
    }
}
