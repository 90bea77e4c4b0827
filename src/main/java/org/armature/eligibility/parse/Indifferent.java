package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Leaves out what asks for nothing: "with or without aura", "regardless of stage, age or sex", "whether treated or not". */
final class Indifferent {
    private static final int LONGEST = 14;
    private static final int LONGEST_LISTED = 3;
    private static final Set<String> WHATEVER = Set.of("regardless", "irrespective");

    private Indifferent() {}

    /** Whether words begin that leave something open. */
    static boolean begins(List<Item> items, int i) {
        String word = items.get(i).firstWord();
        boolean either = items.get(i).lastWord().equals("with")
                && i + 2 < items.size()
                && (items.get(i + 1).is(Cue.OR) || items.get(i + 1).is("/"))
                && items.get(i + 2).firstWord().equals("without");
        return either || WHATEVER.contains(word) || word.equals("whether") && isChoice(items, i);
    }

    /** "whether treated or not": all of what can be, and no question. */
    private static boolean isChoice(List<Item> items, int from) {
        for (int i = from + 1; i < items.size() && i < from + LONGEST; i++) {
            if (items.get(i).is(Cue.OR)) {
                return true;
            }
        }
        return false;
    }

    /** What remains; empty where nothing else is said. */
    static List<Item> without(List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        boolean said = false;
        int i = 0;
        while (i < items.size()) {
            if (begins(items, i) && (said || !items.get(i).firstWord().equals("whether"))) {
                i = end(items, i);
                boolean parted = !kept.isEmpty() && kept.get(kept.size() - 1).is(",");
                if (parted && (i == items.size() || items.get(i).is(","))) {
                    kept.remove(kept.size() - 1);
                }
            } else {
                kept.add(items.get(i));
                said |= !Weight.isLight(items.get(i));
                i++;
            }
        }
        if (kept.size() == items.size()) {
            return items;
        }
        return said ? kept : List.of();
    }

    /** It ends where a time or something else begins; a list goes on over its commas only where that is what does not matter. */
    private static int end(List<Item> items, int from) {
        boolean whatever = WHATEVER.contains(items.get(from).firstWord());
        boolean closed = false;
        int i = items.get(from).lastWord().equals("with") ? from + 3 : from + 1;
        while (i < items.size()) {
            Item item = items.get(i);
            boolean other = item instanceof Item.When
                    || item.firstWord().equals("who")
                    || item.is(Cue.EXCEPT)
                    || item.is(Cue.IF)
                    || item.is(";");
            boolean parts = item.is(",") && (closed || !(whatever && isListed(items, i + 1)));
            boolean statement = Connector.of(item) != Connector.NONE && isStatement(items, i + 1);
            if (other || parts || statement && !whatever) {
                return i;
            }
            closed |= !item.is(",") && Connector.of(item) != Connector.NONE;
            i++;
        }
        return i;
    }

    /** "and must be treated", "and no asthma": what comes is asked for by itself, and is no second thing that does not matter. */
    private static boolean isStatement(List<Item> items, int at) {
        Item next = at < items.size() ? items.get(at) : null;
        return next == null
                || next.is(Cue.LINK)
                || next.is(Cue.SUBJECT)
                || next.is(Cue.AGE)
                || Weight.isVariable(next)
                || next.is(Cue.NOT)
                || next.firstWord().equals("must")
                || NameSpan.isLeading(next) && !next.is(Cue.SEVERITY)
                || Relatives.VERBS.contains(next.firstWord());
    }

    /** "age, sex, or race": short words up to the end, the last behind "or". */
    private static boolean isListed(List<Item> items, int from) {
        int length = 0;
        for (int i = from; i < items.size() && i < from + LONGEST; i++) {
            boolean connects = Connector.of(items.get(i)) != Connector.NONE;
            boolean closes = connects && !items.get(i).is(",");
            length = connects ? 0 : length + 1;
            if (length > LONGEST_LISTED) {
                return false;
            }
            if (closes) {
                return true;
            }
        }
        return false;
    }
}
