package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/**
 * "Prior systemic therapy" with no number beside it is a therapy in the past, not how many there were; who is "under
 * immunosuppressive treatment" is given it.
 */
public final class Therapies {
    private static final int FARTHEST = 3;

    private Therapies() {}

    public static List<Item> apply(String text, List<Item> items) {
        List<Item> result = items;
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item.is("under") && item.is(Cue.BELOW) && isTreated(items, i)) {
                result = result == items ? new ArrayList<>(items) : result;
                result.set(i, new Item.Phrase(EnumSet.of(Cue.TREATED), "under", item.start(), item.end()));
            }
            int space = Remarks.isTherapies(item) ? text.indexOf(' ', item.start()) : -1;
            boolean past = space > 0 && space < item.end() && isPast(text.substring(item.start(), space));
            boolean named = past
                    && (text.substring(space + 1, item.end()).indexOf(' ') > 0
                            || i + 1 < items.size() && items.get(i + 1).is("for"));
            if (named && !isCounted(items, i) && isTherapy(text.substring(space + 1, item.end()))) {
                result = result == items ? new ArrayList<>(items) : result;
                result.set(
                        i,
                        new Item.Made(
                                text.substring(space + 1, item.end()), Presence.Kind.DRUG, space + 1, item.end()));
                result.add(i, new Item.Phrase(EnumSet.of(Cue.HISTORY), "prior", item.start(), space));
            }
        }
        return result;
    }

    /** Whether "under" stands at the beginning or behind people, and a drug follows. */
    private static boolean isTreated(List<Item> items, int at) {
        boolean people = at == 0 || Weight.isLight(items.get(at - 1));
        for (int i = at + 1; people && i < items.size() && i <= at + FARTHEST; i++) {
            Item item = items.get(i);
            if (item instanceof Item.Term term) {
                return Sorts.of(term.mention().concept()) == Presence.Kind.DRUG;
            }
            boolean adjective = item.is(Cue.QUALITY)
                    || item.is(Cue.CURRENT)
                    || item.is(Cue.ROUTE)
                    || item.is(Cue.ORGAN)
                    || item.is("-")
                    || Weight.isUnknown(item) && Figures.of(item) == null;
            if (!adjective) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPast(String word) {
        return word.equalsIgnoreCase("prior") || word.equalsIgnoreCase("previous");
    }

    private static boolean isTherapy(String name) {
        return name.indexOf("line") < 0 && name.indexOf("regimen") < 0;
    }

    private static boolean isCounted(List<Item> items, int at) {
        for (int i = Math.max(0, at - FARTHEST); i < items.size() && i <= at + FARTHEST; i++) {
            if (items.get(i) instanceof Item.Limit || Figures.of(items.get(i)) != null) {
                return true;
            }
        }
        return false;
    }
}
