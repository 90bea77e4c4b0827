package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that say what is meant by words that say little: "a serious illness (cancer, stroke)", "unstable
 * conditions including angina or asthma".
 */
final class ListedCases {
    private final Context context;

    ListedCases(Context context) {
        this.context = context;
    }

    /** Words, or any of the names that surely are among what they mean; null where none is named. */
    @Nullable
    Expression including(List<Item> head, Item cue, List<Item> list, Flags inherited) {
        if (!cue.is("including") || list.isEmpty() || Lists.any(head, ListedCases::says)) {
            return null;
        }
        Item.When when = when(head);
        Expression read = new ClauseRules(context).read(list, inherited);
        List<Expression> cases = new ArrayList<>();
        for (Expression one : isAny(read) ? read.parts() : List.of(read)) {
            if (Decided.is(one)) {
                return null;
            }
            if (isNamed(one)) {
                cases.add(when == null ? one : SharedTimes.timed(one, when.timing()));
            }
        }
        if (cases.isEmpty()) {
            return null;
        }
        cases.add(context.text(head));
        return Joining.combined(Operator.ANY, cases, Confidence.MEDIUM);
    }

    /** Any of several conditions in parentheses behind words for all of them; null if it is not so. */
    @Nullable
    Expression inParentheses(List<Item> items) {
        int at = -1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Aside aside && !Weight.isLight(aside)) {
                if (at >= 0) {
                    return null;
                }
                at = i;
            } else if (items.get(i).is(Cue.NOT) || items.get(i).is(Cue.SOMEBODY_ELSE)) {
                return null;
            }
        }
        if (at <= 0 || !isIllness(items.subList(0, at))) {
            return null;
        }
        List<Item> list = ((Item.Aside) items.get(at)).items();
        boolean thatIs = list.get(0) instanceof Item.Phrase phrase
                && phrase.is(Cue.EXAMPLES)
                && (phrase.text().replace(".", "").startsWith("ie") || phrase.is("namely"));
        Expression names = list.get(0).is(Cue.EXAMPLES) && !thatIs
                ? null
                : new ClauseRules(context.alternatives())
                        .ofKind(Presence.Kind.CONDITION)
                        .read(thatIs ? list.subList(1, list.size()) : list, Flags.NONE);
        boolean conditions = names != null
                && isAny(names)
                && Lists.all(
                        names.parts(),
                        part -> part instanceof Presence presence && presence.kind() == Presence.Kind.CONDITION);
        if (names == null || !conditions) {
            return null;
        }
        Item.When when = when(items);
        Expression timed = when == null ? names : SharedTimes.timed(names, when.timing());
        List<Item> after = Lists.where(items.subList(at + 1, items.size()), item -> !(item instanceof Item.When));
        return Weight.areLight(after)
                ? timed
                : Joining.combined(Operator.ALL, List.of(timed, context.text(after)), Confidence.MEDIUM);
    }

    /** Words that say more than what the names are cases of. */
    private static boolean says(Item item) {
        return item.is(Cue.NOT)
                || item.firstWord().equals("must")
                || item.is(Cue.SOMEBODY_ELSE)
                || item instanceof Item.Limit limit && limit.stated();
    }

    private static boolean isIllness(List<Item> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Item item = words.get(i);
            String word = item.lastWord();
            if (NameLists.isGeneric(word) || word.equals("condition") || word.equals("pathology")) {
                return true;
            }
            if (!Weight.isLight(item) && !(item instanceof Item.When)) {
                return Sorts.of(item) == Presence.Kind.CONDITION;
            }
        }
        return false;
    }

    private static Item.@Nullable When when(List<Item> items) {
        Item found = Lists.first(items, Item.When.class::isInstance);
        return found instanceof Item.When when ? when : null;
    }

    private static boolean isAny(Expression expression) {
        return expression instanceof Combination any && any.operator() == Operator.ANY;
    }

    private static boolean isNamed(Expression expression) {
        return expression instanceof Presence
                || expression instanceof Comparison
                || expression instanceof Combination all
                        && all.operator() == Operator.ALL
                        && !(all.parts().get(0) instanceof Text);
    }
}
