package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Numbers that tell an age only because people stand before them: "adults (18-65)", "patients over 40". */
public final class Ages {
    private static final int YOUNGEST = 12;
    private static final int OLDEST = 110;
    private static final int YEAR = 12;

    /** People of whom a number in parentheses is the age, whatever its unit. */
    private static final Set<String> AGED = Set.of(
            "children",
            "minors",
            "adults",
            "adult",
            "adolescents",
            "elderly",
            "infants",
            "neonates",
            "newborns",
            "toddlers",
            "teenagers",
            "youth",
            "seniors",
            "pediatric",
            "paediatric");

    private static final Set<String> PEOPLE =
            Set.of("patients", "subjects", "participants", "individuals", "persons", "people", "volunteers");

    public static final List<String> UNITS = List.of("a", "mo", "wk", "d");

    private Ages() {}

    public static List<Item> apply(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        boolean limited = false;
        for (int i = 0; i < items.size(); i++) {
            Item next = i + 1 < items.size() ? items.get(i + 1) : null;
            boolean some = limited && isOfSome(result, items.get(i), next);
            limited |= isLimited(items.get(i));
            if (some) {
                some(result);
                result.add(inYears((Item.Limit) items.get(i)));
                continue;
            }
            Item people = people(result);
            boolean aged = !result.isEmpty() && result.get(result.size() - 1).is(Cue.AGE);
            if (items.get(i) instanceof Item.Limit lower
                    && isLowerEnd(lower, items, i)
                    && (aged || i + 3 < items.size() && items.get(i + 3).is(Cue.AGE))) {
                result.addAll(List.of(lower, age(lower.end()), items.get(i + 1), items.get(i + 2)));
                result.add(age(items.get(i + 2).end()));
                i += 2;
                continue;
            }
            Item.Limit limit = people == null ? null : limit(items, i, people);
            result.add(limit == null ? items.get(i) : limit);
            if (limit != null) {
                result.add(age(items.get(i).end()));
            }
            if (limit != null && isLowerEnd(limit, items, i)) {
                result.addAll(items.subList(i + 1, i + 3));
                i += 2;
                result.add(age(items.get(i).end()));
            }
        }
        return result;
    }

    /** "ANC above 1000 for children under 18": behind another limit an age says of whom it is asked. */
    private static boolean isOfSome(List<Item> before, Item item, @Nullable Item next) {
        int last = before.size() - 1;
        boolean people = last > 0 && isPeople(before.get(last));
        return people
                && (before.get(last).firstWord().equals("in")
                        || before.get(last - 1).is("for"))
                && item instanceof Item.Limit limit
                && limit.stated()
                && limit.second() == null
                && (next != null && next.is(Cue.AGE) || "a".equals(limit.unit()) || isBehind(limit, next));
    }

    private static boolean isLimited(Item item) {
        return item instanceof Item.Limit
                || item instanceof Item.Aside aside && Lists.any(aside.items(), Item.Limit.class::isInstance);
    }

    /** The words that lead to people of some age become those of a condition. */
    private static void some(List<Item> result) {
        Item people = result.remove(result.size() - 1);
        int start = people.firstWord().equals("in")
                ? people.start()
                : result.remove(result.size() - 1).start();
        result.add(new Item.Phrase(EnumSet.of(Cue.IF), "for patients", start, people.end()));
    }

    /** The age that an item tells of these people, null if none. */
    private static Item.@Nullable Limit limit(List<Item> items, int at, Item people) {
        if (items.get(at) instanceof Item.Aside aside) {
            return inAside(aside, people);
        }
        if (!(items.get(at) instanceof Item.Limit limit)) {
            return null;
        }
        if (isBehind(limit, at + 1 < items.size() ? items.get(at + 1) : null)) {
            return inYears(limit);
        }
        return isLowerEnd(limit, items, at) ? limit : null;
    }

    private static Item age(int at) {
        return new Item.Phrase(EnumSet.of(Cue.AGE), "years", at, at);
    }

    public static Item.Limit inYears(Item.Limit limit) {
        return limit.unit() != null
                ? limit
                : new Item.Limit(limit.bounds(), "a", limit.stated(), limit.start(), limit.end());
    }

    /** The people that stand last, over commas and "who are". */
    private static @Nullable Item people(List<Item> before) {
        int last = before.size() - 1;
        last -= last > 0 && isCopula(before.get(last)) ? 1 : 0;
        last -= last > 0 && before.get(last).is(",") ? 1 : 0;
        // "For youth under 18, assent is obtained" asks for no age.
        Item item = last < 0 || last > 0 && before.get(last - 1).is("for") ? null : before.get(last);
        return item != null && isPeople(item) ? item : null;
    }

    private static boolean isPeople(Item item) {
        return item.is(Cue.SUBJECT)
                || Weight.isSex(item)
                || item.is(Cue.ANY_SEX)
                || item.is(Cue.FILL) && PEOPLE.contains(item.firstWord());
    }

    private static boolean isCopula(Item item) {
        return item.is(Cue.FILL) && (item.is("are") || item.is("who are") || item.is("that are"));
    }

    /** "adults (18 and older)": the limit, null where the parentheses say anything else. */
    private static Item.@Nullable Limit inAside(Item.Aside aside, Item people) {
        Item.Limit limit = null;
        boolean said = false;
        for (Item item : aside.items()) {
            if (item instanceof Item.Limit one && limit == null) {
                limit = one;
            } else if (item.is(Cue.AGE)) {
                said = true;
            } else if (!item.is(Cue.INCLUSIVE)) {
                return null;
            }
        }
        if (limit == null || limit.second() != null || !limit.bounds().values().isEmpty()) {
            return null;
        }
        boolean known = said || AGED.contains(people.lastWord());
        if (limit.unit() == null) {
            return known && (limit.stated() || said) && isPossible(limit.bounds(), 0, OLDEST) ? inYears(limit) : null;
        }
        boolean plain = limit.stated() && "a".equals(limit.unit()) && isPossible(limit.bounds(), YOUNGEST, OLDEST);
        return known && UNITS.contains(limit.unit()) || plain ? limit : null;
    }

    /** "patients over 40", "adults younger than 65 with": a bare number of years that ends what is said of people. */
    private static boolean isBehind(Item.Limit limit, @Nullable Item next) {
        boolean ends = next == null
                || next.is(Cue.LINK)
                || next.is(Cue.HISTORY) && next.firstWord().equals("with")
                || next.is(Cue.AND)
                || next.is(Cue.OR)
                || next.is(".")
                || next.is(";")
                || next.is(",");
        return ends
                && limit.stated()
                && limit.second() == null
                && limit.bounds().values().isEmpty()
                && (limit.unit() == null || "a".equals(limit.unit())
                        ? isPossible(limit.bounds(), YOUNGEST, OLDEST)
                        : "mo".equals(limit.unit()) && isPossible(limit.bounds(), YOUNGEST * YEAR, OLDEST * YEAR));
    }

    /** "children 6 months to 14 years": one end in a shorter unit, the other in years. */
    private static boolean isLowerEnd(Item.Limit limit, List<Item> items, int at) {
        return at + 2 < items.size()
                && items.get(at + 1).is(Cue.AND)
                && items.get(at + 1).start() == items.get(at + 1).end()
                && items.get(at + 2) instanceof Item.Limit upper
                && "a".equals(upper.unit())
                && UNITS.contains(String.valueOf(limit.unit()));
    }

    /** Whether both ends are whole and neither too low, if it is the only one, nor too high. */
    private static boolean isPossible(Bounds bounds, int least, int most) {
        Bounds.Bound low = bounds.low();
        Bounds.Bound high = bounds.high();
        Bounds.Bound last = high == null ? low : high;
        return last != null
                && last.value().scale() <= 0
                && last.value().intValue() >= least
                && last.value().intValue() <= most
                && (low == null || low.value().signum() >= 0);
    }
}
