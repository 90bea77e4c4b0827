package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Gives two scales, one for each age, the limit that they share: "Karnofsky (over 16 years) or Lansky (under 16) of 60 or more". */
public final class ScalesByAge {
    private static final int MOST_WORDS = 3;

    private ScalesByAge() {}

    public static List<Item> apply(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item.Aside first = ages(items, i);
            int second = first == null ? -1 : other(items, i);
            Item.Aside last = second < 0 ? null : ages(items, second);
            int at = last == null ? -1 : limit(items, second);
            if (first == null || last == null || at < 0) {
                result.add(items.get(i));
                i++;
                continue;
            }
            result.addAll(items.subList(i, aside(items, i)));
            result.add(items.get(at));
            result.add(first);
            result.addAll(items.subList(aside(items, i) + 1, aside(items, second)));
            result.add(items.get(at));
            result.add(last);
            i = at + 1;
        }
        return result;
    }

    /** The index of the parentheses behind a variable, over words such as "score"; the size of the list where none follow. */
    private static int aside(List<Item> items, int from) {
        for (int i = from + 1; i < items.size() && i <= from + MOST_WORDS; i++) {
            if (items.get(i) instanceof Item.Aside) {
                return i;
            }
            boolean word =
                    items.get(i).is(Cue.MEASURE) || items.get(i).is(Cue.DIMENSION) || Weight.isUnknown(items.get(i));
            if (!word) {
                break;
            }
        }
        return items.size();
    }

    /** The ages in the parentheses behind a variable; null where something else stands there. */
    private static Item.@Nullable Aside ages(List<Item> items, int from) {
        int at = Weight.isVariable(items.get(from)) ? aside(items, from) : items.size();
        if (at >= items.size() || !(items.get(at) instanceof Item.Aside aside)) {
            return null;
        }
        boolean years = Lists.any(aside.items(), item -> item instanceof Item.Limit limit && "a".equals(limit.unit()));
        boolean only = Lists.all(
                aside.items(),
                item -> item instanceof Item.Limit limit && "a".equals(limit.unit())
                        || item.is(Cue.AGE)
                        || item.is(Cue.IF)
                        || Weight.isLight(item));
        if (!years || !only) {
            return null;
        }
        List<Item> age = new ArrayList<>();
        age.add(new Item.Phrase(EnumSet.of(Cue.AGE), "age", aside.start() + 1, aside.start() + 1));
        age.addAll(Lists.where(aside.items(), Item.Limit.class::isInstance));
        return new Item.Aside(age, aside.start(), aside.end());
    }

    /** The index of the other variable behind "or"; -1 where none follows. */
    private static int other(List<Item> items, int from) {
        int at = aside(items, from) + 2;
        boolean joined = at < items.size() && Connector.of(items.get(at - 1)) != Connector.NONE;
        return joined && Weight.isVariable(items.get(at)) ? at : -1;
    }

    /** The index of the limit behind the second parentheses; -1 where something else follows. */
    private static int limit(List<Item> items, int second) {
        for (int i = aside(items, second) + 1; i < items.size() && i <= aside(items, second) + MOST_WORDS; i++) {
            if (items.get(i) instanceof Item.Limit limit) {
                return limit.stated() ? i : -1;
            }
            if (!items.get(i).is(Cue.MEASURE) && !items.get(i).is(Cue.DIMENSION) && !Weight.isLight(items.get(i))) {
                return -1;
            }
        }
        return -1;
    }
}
