package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Leaves out what only says how long a scale is: "at least 4 on a 0-10 scale", "10 out of 24", "score (range 0-63)". */
public final class ScaleNotes {
    private static final int LONGEST = 9;
    private static final Set<String> SCALES = Set.of("scale", "questionnaire", "scales", "point", "points");

    private ScaleNotes() {}

    public static List<Item> apply(String text, List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            Item next = i + 1 < items.size() ? items.get(i + 1) : null;
            boolean before = next instanceof Item.Limit limit && isScore(limit);
            if (item instanceof Item.Aside aside
                    && (isRange(aside) || isOnlyRange(text, aside, before) || isOutOf(kept, aside))) {
                i++;
                continue;
            }
            kept.add(item instanceof Item.Aside aside ? inner(text, aside) : item);
            i++;
            if (item instanceof Item.Limit limit && isScore(limit)) {
                int length = i;
                i = after(items, i);
                kept.set(kept.size() - 1, with(limit, items.subList(length, i)));
            }
        }
        return kept;
    }

    private static Item.Aside inner(String text, Item.Aside aside) {
        return new Item.Aside(apply(text, aside.items()), aside.start(), aside.end());
    }

    private static boolean isScore(Item.Limit limit) {
        return limit.stated()
                && limit.bounds().values().isEmpty()
                && (limit.unit() == null || limit.unit().equals("{score}"));
    }

    /** "(range 0-63)", "(scale of 0 to 10)". */
    private static boolean isRange(Item.Aside aside) {
        boolean named = Lists.any(aside.items(), item -> isScale(item) || item.is("range") || item.is("score range"));
        return named
                && Lists.any(aside.items(), ScaleNotes::isSpan)
                && Lists.all(
                        aside.items(),
                        item -> item instanceof Item.Limit
                                || item.is(Cue.MEASURE)
                                || Weight.isLight(item)
                                || isScale(item)
                                || item.is(Cue.BETWEEN));
    }

    /** "(range 0-42)", and "(0-42)" before the limit of a score. */
    private static boolean isOnlyRange(String text, Item.Aside aside, boolean beforeLimit) {
        Item only = aside.items().size() == 1 ? aside.items().get(0) : null;
        return only instanceof Item.Limit limit
                && isSpan(limit)
                && limit.unit() == null
                && (beforeLimit || text.regionMatches(true, limit.start(), "range", 0, 5));
    }

    private static boolean isScale(Item item) {
        return item instanceof Item.Plain plain && SCALES.contains(plain.token().text())
                || item instanceof Item.Phrase phrase && SCALES.contains(phrase.text());
    }

    private static boolean isSpan(Item item) {
        return item instanceof Item.Limit limit
                && limit.bounds().low() != null
                && limit.bounds().high() != null
                && !limit.bounds().isExact();
    }

    /** The index of the first item that is no longer about the length of the scale. */
    private static int after(List<Item> items, int from) {
        if (from + 1 < items.size()
                && items.get(from).is("/")
                && (isBare(items.get(from + 1)) || isMillimetres(items.get(from + 1)))) {
            return from + 2;
        }
        int outOf = outOf(items, from);
        if (outOf > from) {
            return outOf;
        }
        if (from < items.size() && (items.get(from).is("on") || items.get(from).is("in"))) {
            boolean numbers = false;
            boolean scale = false;
            for (int i = from + 1; i < items.size() && i < from + LONGEST; i++) {
                Item item = items.get(i);
                numbers |= item instanceof Item.Limit;
                boolean named = numbers && Weight.isVariable(item);
                scale |= isScale(item) || named;
                boolean known = item instanceof Item.Term && !named || item instanceof Item.When;
                if (known || Connector.of(item) != Connector.NONE || item.is(".")) {
                    return from;
                }
                if (numbers && scale && !(i + 1 < items.size() && goesOn(items.get(i + 1)))) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** "out of 30", "out of a possible 24", "out of a maximum score of 60": the index behind it; where it begins if it is none. */
    private static int outOf(List<Item> items, int from) {
        if (from + 2 >= items.size()
                || !items.get(from).is("out")
                || !items.get(from + 1).is("of")) {
            return from;
        }
        int i = from + 2;
        while (i < items.size() && i < from + LONGEST && isOfMaximum(items.get(i))) {
            i++;
        }
        boolean maximum = i < items.size() && items.get(i) instanceof Item.Limit limit && limit.unit() == null;
        return maximum ? i + 1 : from;
    }

    /** "24 (out of 30)". */
    private static boolean isOutOf(List<Item> before, Item.Aside aside) {
        return !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Limit limit
                && isScore(limit)
                && !aside.items().isEmpty()
                && outOf(aside.items(), 0) == aside.items().size();
    }

    private static boolean isOfMaximum(Item item) {
        return item.is(Cue.FILL)
                || item.is("of")
                || item.is("possible")
                || item.is("maximum")
                || item.is("maximal")
                || item.is("total")
                || item.is("score")
                || item.is("points");
    }

    /** "24/30", "40/100 mm": with the length of the scale, and the unit that stands behind it. */
    private static Item.Limit with(Item.Limit limit, List<Item> length) {
        if (length.size() < 2 || !(length.get(length.size() - 1) instanceof Item.Limit last) || !limit.stated()) {
            return limit;
        }
        String unit = limit.unit() == null && isMillimetres(last) ? "mm" : limit.unit();
        return new Item.Limit(limit.bounds(), unit, true, limit.start(), last.end());
    }

    private static boolean isMillimetres(Item item) {
        return item instanceof Item.Limit limit && !limit.stated() && "mm".equals(limit.unit());
    }

    private static boolean goesOn(Item item) {
        return isScale(item)
                || item instanceof Item.Limit
                || item.is("of")
                || item.is("from")
                || item.is("numeric")
                || item.is("rating")
                || item.is("visual")
                || item.is("likert")
                || item.is("-")
                || Weight.isUnknown(item);
    }

    private static boolean isBare(Item item) {
        return item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null;
    }
}
