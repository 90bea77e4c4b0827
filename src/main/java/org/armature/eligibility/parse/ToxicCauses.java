package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** What a toxicity comes from, behind its grade: it changes nothing, whatever is listed. */
final class ToxicCauses {
    private ToxicCauses() {}

    /** "from prior chemotherapy or radiotherapy": the end of what a toxicity comes from, where it is several; else where it begins. */
    static int behind(String text, List<Item> items, int from) {
        if (from >= items.size()
                || !GradeRules.isCause(
                        text.substring(items.get(from).start(), items.get(from).end())
                                .toLowerCase(Locale.ROOT))) {
            return from;
        }
        int i = from + 1;
        boolean several = false;
        while (i < items.size()) {
            Item item = items.get(i);
            boolean joins = item.is(",") || item.is(Cue.OR) || item.is(Cue.AND);
            if (!joins
                    && !(item instanceof Item.Term && Toxicities.isTherapy(item))
                    && !item.is(Cue.HISTORY)
                    && !item.is(Cue.FILL)
                    && !Weight.isUnknown(item)
                    && !item.is("-")) {
                break;
            }
            several |= joins;
            i++;
        }
        boolean ends = i >= items.size()
                || items.get(i).is(".")
                || items.get(i).is(";")
                || items.get(i) instanceof Item.Aside
                || items.get(i).is(Cue.EXCEPT);
        i -= ends && items.get(i - 1).is(",") ? 1 : 0;
        boolean named = several && ends && items.get(i - 1) instanceof Item.Term;
        return named ? i : from;
    }
}
