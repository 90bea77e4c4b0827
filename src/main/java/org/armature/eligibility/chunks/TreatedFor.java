package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;

/** Makes one name of the kinds of a disease for which treatments were counted: "2 lines for locally advanced/metastatic cancer". */
public final class TreatedFor {
    private static final int FARTHEST = 10;
    private static final int MOST_WORDS = 8;

    private TreatedFor() {}

    public static List<Item> apply(String text, List<Item> items) {
        List<Item> result = items;
        int limit = -1;
        boolean counted = false;
        for (int i = 0; i < result.size(); i++) {
            Item item = result.get(i);
            if (item instanceof Item.Limit number) {
                limit = Counted.isNumber(number) ? i : -1;
                counted = limit >= 0 && Counted.endsWithNoun(text, item);
            } else if (limit >= 0 && i <= limit + FARTHEST) {
                boolean tie = item.is("for") || item.is("in") || item.is("in the");
                int end = counted && tie ? end(result, i) : i;
                if (end > i) {
                    result = result == items ? new ArrayList<>(items) : result;
                    int from = result.get(i + 1).is("the") || result.get(i + 1).is("their") ? i + 2 : i + 1;
                    List<Item> name = result.subList(from, end);
                    int start = name.get(0).start();
                    int stop = name.get(name.size() - 1).end();
                    name.clear();
                    name.add(new Item.Made(text.substring(start, stop), Presence.Kind.CONDITION, start, stop));
                }
                counted |= Counted.isNoun(text, item);
            }
        }
        return result;
    }

    /** Behind the noun of a list of adjectives that stands behind a preposition; the index itself where there is none. */
    private static int end(List<Item> items, int at) {
        boolean setting = !items.get(at).is("for");
        boolean several = false;
        for (int i = at + 1; i < items.size() && i <= at + MOST_WORDS; i++) {
            Item item = items.get(i);
            boolean closes = setting ? item.is("setting") || item.is("settings") : isDisease(item);
            if (closes) {
                return several ? i + 1 : at;
            }
            Connector connector = Connector.of(item);
            several |= connector == Connector.OR;
            boolean adjective = item.is(Cue.QUALITY) || item.is(Cue.SEVERITY) || item.is(Cue.ORGAN);
            if (connector == Connector.NONE && !adjective && !item.is("the") && !item.is("their")) {
                return at;
            }
        }
        return at;
    }

    private static boolean isDisease(Item item) {
        return item instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                || Sorts.of(item) == Presence.Kind.CONDITION;
    }
}
