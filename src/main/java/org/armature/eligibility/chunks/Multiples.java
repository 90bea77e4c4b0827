package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/** Gives multiples of normal their comparator where it stands within: "three times higher than the upper limit of normal". */
public final class Multiples {
    private static final List<String> HIGHER = List.of("higher", "greater", "above", "over the", "more than", "exceed");

    private Multiples() {}

    public static List<Item> apply(String text, List<Item> items) {
        if (Lists.none(items, Multiples::isBare)) {
            return items;
        }
        List<Item> result = new ArrayList<>(items.size());
        for (Item item : items) {
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
