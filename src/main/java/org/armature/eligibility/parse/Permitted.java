package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** "Steroids are permitted, provided the dose has been stable for 4 weeks": who takes them must take them so. */
final class Permitted {
    private final Context context;

    Permitted(Context context) {
        this.context = context;
    }

    /**
     * What is asked of those who take what is permitted, null where nothing but words is.
     *
     * @param at the index of the words that permit
     */
    @Nullable
    Expression of(List<Item> items, int at) {
        int condition = Segment.indexOf(items, Cue.IF);
        if (condition < at || at == 0) {
            return null;
        }
        int end = condition + 1;
        boolean stable = false;
        List<Timing> times = new ArrayList<>();
        while (end < items.size() && isOfDose(items.get(end))) {
            stable |= items.get(end).is(Cue.STABLE);
            if (items.get(end) instanceof Item.When when) {
                times.add(when.timing());
            }
            end++;
        }
        List<Item> rest = items.subList(end, items.size());
        boolean closes = Weight.areLight(rest) || Connector.of(rest.get(0)) != Connector.NONE;
        Expression what = stable && closes ? drug(items.subList(0, at)) : null;
        if (!(what instanceof Presence drug)) {
            return null;
        }
        Qualifiers asked = drug.qualifiers().withStable().withTimes(times);
        Expression then = new Presence(drug.kind(), drug.name(), asked, drug.origin());
        Expression all = Weight.areLight(rest)
                ? then
                : Joining.combined(Operator.ALL, List.of(then, context.text(rest)), Confidence.MEDIUM);
        Presence taken =
                new Presence(drug.kind(), drug.name(), drug.qualifiers().withCurrent(), drug.origin());
        return new Conditional(taken, all, Joining.span(List.of(taken, all), "if", Confidence.MEDIUM));
    }

    private static boolean isOfDose(Item item) {
        return item.is(Cue.STABLE)
                || item.is(Cue.DOSE)
                || item instanceof Item.When
                || Weight.isLight(item) && Connector.of(item) == Connector.NONE;
    }

    /** One drug, and no more than its name. */
    private @Nullable Expression drug(List<Item> items) {
        Expression what = new ClauseRules(context).read(items, Flags.NONE);
        return what instanceof Presence drug
                        && drug.kind() == Presence.Kind.DRUG
                        && drug.qualifiers().times().isEmpty()
                ? drug
                : null;
    }

    /** "No prior radiotherapy is allowed" says no more than that there must be none. */
    static boolean isForbidden(List<Item> items, int at) {
        int first = 0;
        while (first < at && Weight.isLight(items.get(first))) {
            first++;
        }
        return first + 1 < at
                && items.get(first).is("no")
                && (items.get(at).lastWord().equals("allowed")
                        || items.get(at).lastWord().equals("permitted"))
                && Weight.areLight(items.subList(at + 1, items.size()));
    }
}
