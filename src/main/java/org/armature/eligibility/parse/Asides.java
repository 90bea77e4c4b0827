package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.chunks.MethodRules;
import org.armature.eligibility.chunks.Remarks;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads what stands in parentheses behind a statement: exceptions, and what it adds. */
final class Asides {
    private final Context context;

    Asides(Context context) {
        this.context = context;
    }

    static boolean hasLimit(Item.Aside aside) {
        return Lists.any(aside.items(), Item.Limit.class::isInstance);
    }

    /** The same limit in another unit, or a name. */
    static boolean isRestatement(Item.Aside aside) {
        return Weight.isName(aside)
                || MethodRules.isMethod(aside)
                || Lists.all(
                        aside.items(),
                        item -> item instanceof Item.Limit
                                || item instanceof Item.Aside unit && Weight.isName(unit)
                                || Weight.goesWithVariable(item))
                || !aside.items().isEmpty() && aside.items().get(0).is(Cue.EXAMPLES);
    }

    /** "(methotrexate, rituximab, etc.)": names that go on are examples. */
    private static boolean isOpenList(Item.Aside aside) {
        return Lists.any(aside.items(), item -> item.is("etc") || item.is("etc ."))
                && Lists.all(
                        aside.items(),
                        item -> Weight.isLight(item) || Weight.isUnknown(item) || item instanceof Item.Term);
    }

    /** What parentheses except from the statement before them, or say that is allowed; empty if nothing. */
    List<Expression> exceptions(Item.Aside aside) {
        List<Item> items = aside.items();
        int except = new Segment(items).first(item -> item.is(Cue.EXCEPT));
        if (except >= 0 && Weight.areLight(items.subList(0, except)) && except + 1 < items.size()) {
            return Exceptions.listed(context, items.subList(except + 1, items.size()), null);
        }
        int allowed = new Segment(items).first(item -> item.is(Cue.PERMISSION));
        if (allowed > 0 && items.get(0).is(Cue.CURRENT)) {
            return List.of();
        }
        if (allowed > 0 && new Segment(items).has(Cue.IF)) {
            return List.of(context.text(items));
        }
        if (allowed > 0 && except < 0) {
            return Exceptions.listed(context, items.subList(0, allowed), null);
        }
        return List.of();
    }

    /** What parentheses add to a statement that is no name. */
    @Nullable
    Expression read(Item.Aside aside) {
        return read(aside, null);
    }

    /**
     * What parentheses add to the statement before them, null if nothing: a name, examples.
     *
     * @param kind the sort of the name before them, null if it is none
     */
    @Nullable
    Expression read(Item.Aside aside, Presence.@Nullable Kind kind) {
        boolean list = Lists.count(aside.items(), Weight::isPresence) > 1
                && Lists.any(aside.items(), item -> Connector.of(item) != Connector.NONE);
        if (Weight.isName(aside) && !list && !isChoice(aside, kind)
                || aside.items().isEmpty()
                || aside.items().get(0).is(Cue.EXAMPLES)
                        && !isThatIs(aside.items().get(0))
                || Weight.isLight(aside)
                || aside.items().get(0).is(Cue.CURRENT) && Lists.any(aside.items(), item -> item.is(Cue.PERMISSION))
                || isOpenList(aside)
                || Indifferent.begins(aside.items(), 0)
                || Remarks.isAside(aside.items())
                || Headings.isScopeAside(aside.items())
                || Reasons.is(aside.items())
                || aside.items().get(0).is("per") && !hasLimit(aside)
                || Lists.all(aside.items(), item -> item.is(Cue.ROUTE) || Weight.isLight(item))) {
            return null;
        }
        if (Remarks.tells(aside.items())) {
            return context.text(aside.items());
        }
        boolean thatIs = isThatIs(aside.items().get(0));
        List<Item> items = thatIs ? aside.items().subList(1, aside.items().size()) : aside.items();
        Expression inner = new ClauseRules(context).ofKind(kind).read(items, Flags.NONE);
        boolean names = inner instanceof Combination any && any.operator() == Operator.ANY && NameLists.isNames(any);
        boolean drug = kind == Presence.Kind.DRUG;
        boolean means = (drug || kind == Presence.Kind.CONDITION) && hasLimit(aside) || drug && names;
        return thatIs && !means ? null : inner;
    }

    /** "anti-PD-1 or anti-PD-L1" behind a class of drugs. */
    private static boolean isChoice(Item.Aside aside, Presence.@Nullable Kind kind) {
        return kind == Presence.Kind.DRUG && Lists.any(aside.items(), item -> item.is(Cue.OR) && item.is("or"));
    }

    private static boolean isThatIs(Item item) {
        String word = item.firstWord().replace(".", "").replace(" ", "");
        return item.is(Cue.EXAMPLES) && (word.equals("ie") || word.equals("namely"));
    }
}
