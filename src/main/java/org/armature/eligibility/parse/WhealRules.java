package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads the size of a wheal: "positive skin prick test to peanut with a wheal of at least 3 mm", "SPT (≥ 3 mm) to peanut". */
final class WhealRules {
    /** The rule of such a comparison. */
    static final String RULE = "comparison.wheal";

    private static final String TEST = "procedure/skin-prick-test";
    private static final int LONGEST = 5;
    private static final Set<String> AROUND = Set.of(
            "wheal",
            "wheals",
            "largest",
            "longest",
            "maximum",
            "mean",
            "average",
            "response",
            "reaction",
            "size",
            "reactivity",
            "gave",
            "giving");
    private static final Set<String> GENERIC =
            Set.of("allergen", "allergens", "food", "foods", "aeroallergens", "extract");
    private static final Set<String> TIES = Set.of("to", "for", "with", "against");

    private final Context context;
    private final List<Item> allergen = new ArrayList<>();
    private Item.@Nullable Term test;
    private Item.@Nullable Limit size;
    private @Nullable Timing timing;

    private WhealRules(Context context) {
        this.context = context;
    }

    /** The size that is asked for; null where the segment says anything else or more. */
    static @Nullable Expression read(Context context, Segment segment) {
        return segment.has(WhealRules::isTest) ? new WhealRules(context).read(segment.items()) : null;
    }

    private @Nullable Expression read(List<Item> items) {
        boolean tied = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean ties = test != null && allergen.isEmpty() && TIES.contains(item.words());
            if (isTest(item) && test == null) {
                test = (Item.Term) item;
            } else if (isSize(item) && size == null) {
                size = (Item.Limit) item;
            } else if (item instanceof Item.When when && timing == null) {
                timing = when.timing();
            } else if (item instanceof Item.Aside aside) {
                if (!Weight.isName(aside) && !takes(aside)) {
                    return null;
                }
                tied = false;
                continue;
            } else if (isAround(item)) {
                tied &= Weight.isLight(item);
            } else if (mayName(item) && (tied || test == null) && allergen.size() < LONGEST) {
                allergen.add(item);
            } else {
                return null;
            }
            tied = ties || tied && !isSize(item);
        }
        return test == null || size == null ? null : comparison(test, size);
    }

    private static boolean isTest(Item item) {
        return item instanceof Item.Term term
                && Lists.any(term.mention().concepts(), concept -> concept.id().equals(TEST));
    }

    private static boolean isSize(Item item) {
        return item instanceof Item.Limit limit && limit.stated() && "mm".equals(limit.unit());
    }

    private boolean takes(Item.Aside aside) {
        for (Item item : aside.items()) {
            if (isSize(item) && size == null) {
                size = (Item.Limit) item;
            } else if (!isAround(item)) {
                return false;
            }
        }
        return size != null;
    }

    private static boolean isAround(Item item) {
        return Weight.isLight(item)
                || item.is(Cue.MEASURE)
                || item.is(Cue.DIMENSION)
                || item.is(Cue.POSITIVE)
                || item.is(Cue.CURRENT)
                || GENERIC.contains(item.lastWord())
                || item instanceof Item.Plain plain
                        && AROUND.contains(plain.token().text());
    }

    private static boolean mayName(Item item) {
        if (GENERIC.contains(item.lastWord())) {
            return false;
        }
        return item instanceof Item.Term || Weight.isUnknown(item) && Figures.of(item) == null;
    }

    private Expression comparison(Item.Term named, Item.Limit limit) {
        String words = context.name(named.start(), named.end()) + " wheal";
        int start = Math.min(named.start(), limit.start());
        int end = Math.max(named.end(), limit.end());
        if (!allergen.isEmpty()) {
            int first = allergen.get(0).start();
            int last = allergen.get(allergen.size() - 1).end();
            words = context.name(first, last) + " " + words;
            start = Math.min(start, first);
            end = Math.max(end, last);
        }
        return new Comparison(
                Name.of(words), limit.bounds(), limit.unit(), timing, context.origin(start, end, RULE, Confidence.LOW));
    }
}
