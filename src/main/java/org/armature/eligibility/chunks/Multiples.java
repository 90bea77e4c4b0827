package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Gives multiples of normal their comparator where it stands within: "three times higher than the upper limit of normal". */
public final class Multiples {
    private static final List<String> HIGHER = List.of("higher", "greater", "above", "over the", "more than", "exceed");

    private Multiples() {}

    public static List<Item> apply(String text, List<Item> items) {
        if (Lists.none(items, item -> isMultiple(item) || item instanceof Item.Aside)) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        for (Item item : behindNames(items)) {
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items()), aside.start(), aside.end()));
                continue;
            }
            boolean higher = isBare(item) && isHigher(text.substring(item.start(), item.end()));
            Bounds.Bound value = higher ? ((Item.Limit) item).bounds().low() : null;
            result.add(
                    value == null
                            ? item
                            : new Item.Limit(
                                    Bounds.above(value.value()), Comparison.ULN, true, item.start(), item.end()));
        }
        return result;
    }

    /** "&gt; 2 x ULN AST or ALT and &gt; 1.5 x ULN bilirubin": each limit goes behind the variables that follow it. */
    private static List<Item> behindNames(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            boolean opens = i == 0 || Connector.of(items.get(i - 1)) != Connector.NONE;
            int end = opens && isMultiple(item) ? names(items, i + 1) : i;
            if (end > i + 2 || end > i + 1 && (end < items.size() || i > 0)) {
                result.addAll(items.subList(i + 1, end));
                result.add(item);
                i = end;
            } else {
                result.add(item);
                i++;
            }
        }
        return result;
    }

    /** The index behind the variables from a place on, where another multiple or nothing follows; else the place itself. */
    private static int names(List<Item> items, int from) {
        int end = from;
        while (end < items.size() && Weight.isVariable(items.get(end))) {
            int joined = end + 1;
            while (joined < items.size() && joined < end + 3 && Connector.of(items.get(joined)) != Connector.NONE) {
                joined++;
            }
            if (joined == items.size() || joined > end + 1 && isMultiple(items.get(joined))) {
                return end + 1;
            }
            if (joined == end + 1) {
                return from;
            }
            end = joined;
        }
        return from;
    }

    private static boolean isMultiple(Item item) {
        return item instanceof Item.Limit limit && Comparison.ULN.equals(limit.unit());
    }

    private static boolean isBare(Item item) {
        return item instanceof Item.Limit limit
                && !limit.stated()
                && Comparison.ULN.equals(limit.unit())
                && limit.bounds().isExact();
    }

    private static boolean isHigher(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return HIGHER.stream().anyMatch(lower::contains);
    }
}
