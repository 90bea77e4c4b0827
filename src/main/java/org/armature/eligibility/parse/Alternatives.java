package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.chunks.Quantities;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** A second limit for some people: "bilirubin up to 1.5 x ULN (3 x ULN if Gilbert's disease is present)". */
final class Alternatives {
    private final Context context;

    Alternatives(Context context) {
        this.context = context;
    }

    /** The limit with the other one that parentheses give for some people; null where they give none. */
    @Nullable
    Expression of(Comparison usual, Item.Aside aside) {
        Segment inner = new Segment(aside.items());
        int condition = inner.first(item -> item.is(Cue.IF));
        int limit = inner.first(Item.Limit.class::isInstance);
        List<Item> people = condition < limit ? before(aside.items(), limit) : List.of();
        if (!people.isEmpty()) {
            Expression whom = new ClauseRules(context).read(people, Flags.NONE);
            return of(usual, other(usual, (Item.Limit) aside.items().get(limit)), whom);
        }
        boolean second = limit >= 0
                && condition > limit
                && condition + 1 < aside.items().size()
                && Lists.all(
                        inner.to(condition).items(),
                        item -> item instanceof Item.Limit || Weight.isLight(item) || Weight.isVariable(item));
        if (!second) {
            return null;
        }
        Expression whom = whom(aside.items().subList(condition, aside.items().size()));
        return of(usual, other(usual, (Item.Limit) aside.items().get(limit)), whom);
    }

    /** "patients with Gilbert's syndrome: up to 3 x ULN", "in case of A, bilirubin up to": those for whom the limit is; empty if not so. */
    private static List<Item> before(List<Item> items, int limit) {
        int from = 0;
        while (from < limit && (items.get(from).is(Cue.IF) || Weight.isLight(items.get(from)))) {
            from++;
        }
        int to = limit;
        while (to > from && (Weight.goesWithVariable(items.get(to - 1)) || Weight.isVariable(items.get(to - 1)))) {
            to--;
        }
        List<Item> people = items.subList(from, to);
        boolean said = from > 0 && Lists.any(people, Weight::isPresence);
        boolean rest = Lists.all(items.subList(limit + 1, items.size()), Weight::goesWithVariable);
        boolean names = Lists.all(
                people,
                item -> item instanceof Item.Term
                        || item.is(Cue.OR)
                        || item.is(Cue.LINK)
                        || item.is(Cue.CURRENT)
                        || item.is(Cue.QUALITY)
                        || item.is(Cue.ORGAN)
                        || Weight.isLight(item)
                        || Weight.isUnknown(item));
        return said && rest && names && items.get(limit) instanceof Item.Limit second && second.stated()
                ? people
                : List.of();
    }

    /** "for children < 3 years": a time behind people is their age. */
    private Expression whom(List<Item> condition) {
        List<Item> words = condition.subList(1, condition.size());
        Item only = words.size() == 1 ? words.get(0) : null;
        boolean people = condition.get(0).is("for children") || condition.get(0).is("in children");
        Expression age = people && only instanceof Item.Limit limit && Quantities.isTime(limit)
                ? new ComparisonRules(context)
                        .of(new SubjectRules(context).age(limit.start(), limit.end()), limit, null, null)
                : null;
        return age == null ? new ClauseRules(context).read(words, Flags.NONE) : age;
    }

    private static Comparison other(Comparison usual, Item.Limit limit) {
        String unit = limit.unit() == null ? usual.unit() : limit.unit();
        return new Comparison(usual.variable(), limit.bounds(), unit, usual.timing(), usual.origin());
    }

    /** The usual limits of one variable or several, or another limit for some; null where they say more than limits. */
    @Nullable
    Expression of(Expression usual, Item.Limit limit, Expression whom) {
        boolean[] limits = {true};
        usual.walk(part -> limits[0] &= part instanceof Comparison || part instanceof Combination);
        Expression other = limits[0] ? Rebuilding.with(usual, comparison -> other(comparison, limit)) : null;
        return other == null ? null : of(usual, other, whom);
    }

    /** The usual limits, or others for some. Where these are looser, who is not among them may keep the usual. */
    private Expression of(Expression usual, Expression other, Expression whom) {
        Origin origin = Joining.span(List.of(usual, other, whom), "alternative", Confidence.MEDIUM);
        Expression rest = others(whom);
        if (context.excluding()) {
            return any(origin, all(origin, rest, usual), all(origin, whom, other));
        }
        if (isLooser(
                Rebuilding.comparisons(other).get(0).bounds(),
                Rebuilding.comparisons(usual).get(0).bounds())) {
            return any(origin, usual, all(origin, whom, other));
        }
        return all(origin, new Conditional(rest, usual, origin), new Conditional(whom, other, origin));
    }

    /** Who is not among them: who is not below 3 years is at least 3. */
    private static Expression others(Expression whom) {
        if (whom instanceof Comparison age && age.variable().text().equals("age")) {
            Bounds.Bound low = age.bounds().low();
            Bounds.Bound high = age.bounds().high();
            Bounds inverse = low == null && high != null
                    ? new Bounds(new Bounds.Bound(high.value(), !high.inclusive()), null, List.of())
                    : low != null && high == null
                            ? new Bounds(null, new Bounds.Bound(low.value(), !low.inclusive()), List.of())
                            : null;
            return inverse == null
                    ? new Not(whom, whom.origin())
                    : new Comparison(age.variable(), inverse, age.unit(), age.timing(), age.origin());
        }
        return whom instanceof Text ? whom : new Not(whom, whom.origin());
    }

    private static Expression any(Origin origin, Expression one, Expression two) {
        return Combination.of(Operator.ANY, List.of(one, two), origin);
    }

    private static Expression all(Origin origin, Expression one, Expression two) {
        return Combination.of(Operator.ALL, List.of(one, two), origin);
    }

    private static boolean isLooser(Bounds one, Bounds other) {
        boolean upper = one.high() != null
                && other.high() != null
                && one.high().value().compareTo(other.high().value()) > 0;
        boolean lower = one.low() != null
                && other.low() != null
                && one.low().value().compareTo(other.low().value()) < 0;
        return upper || lower;
    }
}
