package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Two limits, one below and one above, that share what stands behind them: "under 18 or over 50 years of age". */
public final class TwoBounds {
    private TwoBounds() {}

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        List<Item> result = new ArrayList<>(items.size() + 2);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end()));
                continue;
            }
            Item.Limit second = item instanceof Item.Limit && isJoined(items, i + 1) ? limit(items, i + 2) : null;
            if (second == null || !areApart(((Item.Limit) item).bounds(), second.bounds())) {
                result.add(item);
                continue;
            }
            Item named = before(items, i, TwoBounds::isNamed);
            Item.Limit first = inUnitOf((Item.Limit) item, second, named, vocabulary);
            result.add(first);
            Item subject = subject(items, i + 3);
            Item whose = before(items, i, other -> other.is(Cue.SOMEBODY_ELSE));
            if (subject == null || named != null || !Objects.equals(first.unit(), second.unit())) {
                continue;
            }
            result.add(copy(text, subject, first.end()));
            if (whose != null) {
                result.addAll(List.of(items.get(i + 1), whose));
                i++;
            }
        }
        return result;
    }

    /** What both are about: an age, or a variable behind "of" or at once. */
    private static @Nullable Item subject(List<Item> items, int from) {
        int at = from < items.size() && items.get(from).is("of") ? from + 1 : from;
        Item item = at < items.size() ? items.get(at) : null;
        return item != null && (item.is(Cue.AGE) || Weight.isVariable(item)) ? item : null;
    }

    private static Item copy(String text, Item subject, int at) {
        if (!(subject instanceof Item.Term term)) {
            return new Item.Phrase(EnumSet.of(Cue.AGE), "years", at, at);
        }
        String name = term.made() == null ? text.substring(term.start(), term.end()) : term.made();
        return new Item.Term(term.mention(), name, at, at);
    }

    private static boolean isJoined(List<Item> items, int i) {
        return i < items.size() && (items.get(i).is(Cue.OR) || items.get(i).is(Cue.AND));
    }

    private static Item.@Nullable Limit limit(List<Item> items, int i) {
        return i < items.size() && items.get(i) instanceof Item.Limit limit ? limit : null;
    }

    /** Whether one lies below some value, and the other above another that is higher. */
    private static boolean areApart(Bounds first, Bounds second) {
        Bound below = first.low() == null ? first.high() : second.low() == null ? second.high() : null;
        Bound above = first.low() == null ? second.low() : first.low();
        return below != null
                && above != null
                && (first.low() == null) == (first.high() != null)
                && (second.low() == null) == (second.high() != null)
                && (first.low() == null) != (second.low() == null)
                && below.value().compareTo(above.value()) < 0;
    }

    /** "&lt; 66 or &gt; 330 lbs": the unit stands once; "&lt; 1m or &gt; 24 months" are both months. */
    private static Item.Limit inUnitOf(
            Item.Limit first, Item.Limit second, @Nullable Item named, Vocabulary vocabulary) {
        boolean months = "m".equals(first.unit()) && "mo".equals(second.unit());
        boolean shared = first.unit() == null && second.unit() != null && mayBeIn(first, second, named, vocabulary);
        return shared || months ? first.in(second.unit()) : first;
    }

    /** Whether what is named can have the first value in the unit of the second; what no vocabulary knows can. */
    private static boolean mayBeIn(Item.Limit first, Item.Limit second, @Nullable Item named, Vocabulary vocabulary) {
        Variable variable = named instanceof Item.Term term
                ? term.mention()
                        .concept(Kind.VARIABLE)
                        .flatMap(vocabulary::variable)
                        .orElse(null)
                : null;
        Bound bound = first.bounds().low() == null
                ? first.bounds().high()
                : first.bounds().low();
        return variable == null
                || bound != null && variable.isPlausible(bound.value().doubleValue(), String.valueOf(second.unit()));
    }

    /** What it is about, where that stands before it. */
    private static boolean isNamed(Item item) {
        return item.is(Cue.AGE) || Weight.isVariable(item) || item instanceof Item.Limit;
    }

    /** The last of these before a place, in the same piece of the line; null where none is. */
    private static @Nullable Item before(List<Item> items, int at, Predicate<Item> sought) {
        for (int i = at - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (sought.test(item)) {
                return item;
            }
            if (item.is(",") || item.is(";") || item.is(".") || item.is(Cue.OR) || item.is(Cue.AND)) {
                return null;
            }
        }
        return null;
    }
}
