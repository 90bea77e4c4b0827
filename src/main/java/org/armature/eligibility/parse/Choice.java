package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.vocabulary.NumberWords;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * How many of what follows must hold: "at least two of the following", "any of the following", "any two of".
 *
 * @param from the index of the item where the words begin that say so
 * @param to the index after "following"
 * @param operator how what follows is joined; null where no more than so many may hold
 * @param least for AT_LEAST
 */
record Choice(int from, int to, @Nullable Operator operator, int least) {
    private static final int FARTHEST = 6;
    private static final int MOST = 20;
    private static final Set<String> ANY = Set.of("any", "either", "any of", "any of the", "either of", "any one of");
    private static final Set<String> ALL = Set.of("all", "each", "both", "every");

    /** What some words say of that, null if they do not. */
    static @Nullable Choice of(List<Item> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean of = i > 0 && i == words.size() - 1 && words.get(i).is("of");
            if (of || words.get(i).lastWord().equals("following")) {
                Choice found = before(words, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return counted(words);
    }

    /** "one or more chronic diseases": a number with a comparator, and a noun alone behind it. */
    private static @Nullable Choice counted(List<Item> words) {
        Item noun = words.isEmpty() ? null : words.get(words.size() - 1);
        boolean named = noun instanceof Item.Term || noun != null && Sorts.of(noun) != null;
        for (int i = Math.max(0, words.size() - FARTHEST); named && i + 1 < words.size(); i++) {
            boolean closes = words.get(i) instanceof Item.Limit limit
                    && limit.stated()
                    && limit.unit() == null
                    && limit.bounds().high() == null
                    && limit.bounds().values().isEmpty()
                    && Lists.all(
                            words.subList(i + 1, words.size()),
                            item -> item instanceof Item.Plain || item.is(Cue.QUALITY) || item instanceof Item.Term);
            if (closes) {
                return of(words.get(i), i, i + 1);
            }
        }
        return null;
    }

    private static @Nullable Choice before(List<Item> words, int following) {
        for (int i = following - 1; i >= 0 && i > following - FARTHEST; i--) {
            Item item = words.get(i);
            boolean counts = item instanceof Item.Limit limit && limit.unit() == null
                    || number(item) > 0
                    || ANY.contains(item.words())
                    || ALL.contains(item.words());
            if (counts && !isTotal(words, i)) {
                return of(item, i, following + 1);
            }
            if (!Weight.isLight(item) && !isNumber(item) && !counts) {
                return null;
            }
        }
        return null;
    }

    /** "one of the three following": how many there are in all. */
    private static boolean isTotal(List<Item> words, int i) {
        boolean the = i > 0 && words.get(i - 1).lastWord().equals("the");
        return the && words.get(i) instanceof Item.Limit limit && !limit.stated() || the && number(words.get(i)) > 0;
    }

    private static Choice of(Item item, int from, int to) {
        if (ALL.contains(item.words())) {
            return new Choice(from, to, Operator.ALL, 0);
        }
        int least = number(item);
        if (item instanceof Item.Limit limit) {
            Bounds.Bound low = limit.bounds().low();
            if (low == null || low.value().scale() > 0 || low.value().intValue() > MOST) {
                return new Choice(from, to, null, 0);
            }
            least = low.value().intValue() + (low.inclusive() ? 0 : 1);
        }
        return new Choice(from, to, least > 1 ? Operator.AT_LEAST : Operator.ANY, Math.max(1, least));
    }

    /** The number that a word says, 0 if it says none. */
    private static int number(Item item) {
        Integer number = item instanceof Item.Plain ? NumberWords.of(item.firstWord()) : null;
        return number == null ? 0 : number;
    }

    /** "one (1)": the same once more. */
    private static boolean isNumber(Item item) {
        return item instanceof Item.Aside aside && Lists.all(aside.items(), Item.Limit.class::isInstance);
    }
}
