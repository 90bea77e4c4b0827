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
        String words = text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
        int of = words.indexOf(" of");
        boolean more = of > 0 && (of + 3 == words.length() || words.charAt(of + 3) == ' ');
        return more && isNoun(words.substring(0, of)) || isNoun(words);
    }

    private static boolean isNoun(String words) {
        return CueLexicon.standard().says(words.substring(words.lastIndexOf(' ') + 1), Cue.COUNTED);
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
