package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Locale;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Item;

/** Tells what is counted: "at least 2 attacks", "the number of seizures". */
public final class Counted {
    private static final int FARTHEST = 5;
    private static final String NUMBER = "number of";

    private Counted() {}

    /** Whether an item is, or ends with, the noun of something that is counted: "attacks", "courses of", "lines of therapy". */
    public static boolean isNoun(String text, Item item) {
        if (item instanceof Item.Aside || item instanceof Item.Limit || item instanceof Item.When) {
            return false;
        }
        return endsWithNoun(text, item);
    }

    /** The same of a number with its unit: "3 attacks". */
    static boolean endsWithNoun(String text, Item item) {
        int of = text.indexOf(" of", item.start());
        boolean more =
                of > item.start() && of + 3 <= item.end() && (of + 3 == item.end() || text.charAt(of + 3) == ' ');
        return more && isNoun(text, item.start(), of) || isNoun(text, item.start(), item.end());
    }

    private static boolean isNoun(String text, int from, int end) {
        int start = Math.max(from, text.lastIndexOf(' ', end - 1) + 1);
        return CueLexicon.standard().says(text.substring(start, end).toLowerCase(Locale.ROOT), Cue.COUNTED);
    }

    /** Whether a number of them stands before an item. */
    static boolean before(String text, List<Item> items, int i) {
        boolean noun = false;
        for (int at = i - 1; at >= 0 && at >= i - FARTHEST; at--) {
            Item item = items.get(at);
            if (Connector.of(item) != Connector.NONE) {
                return false;
            }
            if (isNumber(item)) {
                return noun || endsWithNoun(text, item);
            }
            noun |= isNoun(text, item);
            if (text.regionMatches(true, item.start(), NUMBER, 0, NUMBER.length())) {
                return noun;
            }
        }
        return false;
    }

    /** A limit that may count something: without a unit. */
    static boolean isNumber(Item item) {
        return item instanceof Item.Limit limit
                && limit.stated()
                && (limit.unit() == null || limit.unit().equals("{times}"));
    }
}
