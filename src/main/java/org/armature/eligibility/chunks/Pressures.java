package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** "Blood pressure &gt; 160 mmHg systolic or &gt; 90 mmHg diastolic": which pressure a limit is of stands behind it. */
public final class Pressures {
    private static final String BLOOD_PRESSURE = "variable/blood-pressure";
    private static final int FARTHEST = 7;

    private Pressures() {}

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int both = both(items, i);
            if (both > 0) {
                result.add(term("blood pressure", item.start(), items.get(i + 2).end(), vocabulary));
                i += 2;
                continue;
            }
            String side = item instanceof Item.Limit && i + 1 < items.size() ? side(text, items.get(i + 1)) : null;
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end()));
            } else if (side != null
                    && item instanceof Item.Limit limit
                    && (limit.unit() == null || "mm[Hg]".equals(limit.unit()))) {
                Item.Term pressure = pressure(side, limit, vocabulary);
                if (pressure != null) {
                    item = comparedAs(result, limit);
                    dropGeneric(result);
                    result.add(pressure);
                    i++;
                }
                result.add(item);
            } else {
                result.add(item);
            }
        }
        return result;
    }

    private static @Nullable String side(String text, Item item) {
        String word = text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
        return word.equals("systolic") || word.equals("diastolic") ? word : null;
    }

    /** "SBP/DBP &lt; 90/50 mmHg": both names before a pair of pressures; their count, 0 where they are not there. */
    private static int both(List<Item> items, int i) {
        boolean names = i + 3 < items.size()
                && isOf(items.get(i), "variable/systolic-blood-pressure")
                && (items.get(i + 1).is("/") || Connector.of(items.get(i + 1)) != Connector.NONE)
                && isOf(items.get(i + 2), "variable/diastolic-blood-pressure");
        for (int at = i + 3; names && at < items.size() && at < i + FARTHEST; at++) {
            if (items.get(at) instanceof Item.Limit limit) {
                return limit.second() == null ? 0 : 2;
            }
            if (!Weight.goesWithVariable(items.get(at))) {
                return 0;
            }
        }
        return 0;
    }

    static boolean isOfBlood(Item item) {
        return isOf(item, BLOOD_PRESSURE)
                || isOf(item, "variable/systolic-blood-pressure")
                || isOf(item, "variable/diastolic-blood-pressure");
    }

    private static boolean isOf(Item item, String variable) {
        return item instanceof Item.Term term
                && Lists.any(term.mention().concepts(), concept -> concept.id().equals(variable));
    }

    private static Item.Term term(String name, int start, int end, Vocabulary vocabulary) {
        Mention found = vocabulary.mentions(name).get(0);
        return new Item.Term(new Mention(start, end, found.concepts(), false), name, start, end);
    }

    /** "above 160 mmHg systolic or 100 mmHg diastolic": the second number has the comparator of the first. */
    private static Item.Limit comparedAs(List<Item> before, Item.Limit limit) {
        int last = before.size() - 1;
        boolean second = last > 1
                && !limit.stated()
                && Connector.of(before.get(last)) != Connector.NONE
                && before.get(last - 2) instanceof Item.Term;
        return second && before.get(last - 1) instanceof Item.Limit first && first.stated()
                ? limit.comparedAs(first.bounds())
                : limit;
    }

    private static Item.@Nullable Term pressure(String side, Item.Limit limit, Vocabulary vocabulary) {
        String name = side + " blood pressure";
        List<Mention> found = vocabulary.mentions(name);
        if (found.size() != 1) {
            return null;
        }
        Mention mention = new Mention(limit.start(), limit.end(), found.get(0).concepts(), false);
        return new Item.Term(mention, name, limit.start(), limit.start());
    }

    /** The name "blood pressure" before the limit, which the other takes the place of. */
    private static void dropGeneric(List<Item> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
            if (before.get(i) instanceof Item.Term term
                    && Lists.any(
                            term.mention().concepts(), concept -> concept.id().equals(BLOOD_PRESSURE))) {
                before.subList(i, i + 1 + (i + 1 < before.size() && isShortName(before.get(i + 1)) ? 1 : 0))
                        .clear();
                return;
            }
            if (isShortName(before.get(i))) {
                continue;
            }
            if (!Weight.isLight(before.get(i)) && !before.get(i).is(Cue.MEASURE)) {
                return;
            }
        }
    }

    /** "(BP)". */
    private static boolean isShortName(Item item) {
        return item instanceof Item.Aside aside
                && aside.items().size() == 1
                && aside.items().get(0) instanceof Item.Term term
                && isOf(term, BLOOD_PRESSURE);
    }
}
