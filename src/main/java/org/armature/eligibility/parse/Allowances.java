package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Reads sentences that allow something: "patients with vitiligo are eligible", "X is not considered a form of Y". */
final class Allowances {
    private static final int LONGEST_VERB = 6;

    private final Context context;

    Allowances(Context context) {
        this.context = context;
    }

    /** What a sentence allows; empty where it allows nothing. */
    List<Expression> of(List<Item> sentence, Expression before) {
        Segment line = new Segment(sentence);
        int except = line.first(item -> item.is(Cue.EXCEPT));
        if (except >= 0 && Weight.areLight(sentence.subList(0, except)) && except + 1 < sentence.size()) {
            return listed(sentence.subList(except + 1, sentence.size()), before);
        }
        int allowed = line.first(item -> item.is(Cue.PERMISSION));
        if (allowed < 0) {
            return List.of();
        }
        List<Item> what = sentence.subList(0, allowed);
        boolean behind =
                allowed + 2 < sentence.size() && sentence.get(allowed + 1).is(":");
        if (Weight.areLight(what) && behind) {
            return listed(sentence.subList(allowed + 2, sentence.size()), before);
        }
        if (Weight.areLight(what)) {
            int condition = line.first(item -> item.is(Cue.IF));
            return condition > allowed && condition + 1 < sentence.size()
                    ? listed(sentence.subList(condition + 1, sentence.size()), before)
                    : List.of(context.text(sentence));
        }
        int comma = what.get(0).is(Cue.IF) ? Segment.indexOf(what, ",") : -1;
        if (comma > 0 && !Weight.areLight(what.subList(comma, what.size()))) {
            return List.of(context.text(what));
        }
        List<Expression> listed = listed(what, before);
        List<Item> after = sentence.subList(allowed + 1, sentence.size());
        boolean conditions = Lists.any(after, item -> item.is(Cue.IF));
        return conditions ? narrowed(listed, after) : listed;
    }

    /** "allowed provided that ...": the condition narrows what is allowed; its words are kept. */
    private List<Expression> narrowed(List<Expression> listed, List<Item> after) {
        List<Expression> parts = new ArrayList<>();
        parts.add(listed.size() == 1 ? listed.get(0) : Joining.combined(Operator.ANY, listed, MEDIUM));
        parts.add(context.text(after));
        return List.of(Joining.combined(Operator.ALL, parts, MEDIUM));
    }

    private static final org.armature.eligibility.expression.Origin.Confidence MEDIUM =
            org.armature.eligibility.expression.Origin.Confidence.MEDIUM;

    private List<Expression> listed(List<Item> what, Expression before) {
        return Exceptions.listed(context, what, Exceptions.kind(before));
    }

    /** "Replacement therapy is not considered a form of systemic treatment": taken from what is called so; null if nothing is. */
    @Nullable
    Expression notConsidered(Expression said, List<Item> sentence) {
        int at = new Segment(sentence).first(item -> item.lastWord().equals("considered"));
        boolean negated = at > 0 && Lists.any(sentence.subList(0, at), item -> item.is(Cue.NOT));
        if (!negated) {
            return null;
        }
        int verb = at;
        while (verb > 0
                && at - verb < LONGEST_VERB
                && (Weight.isLight(sentence.get(verb - 1))
                        || sentence.get(verb - 1).is(Cue.NOT))) {
            verb--;
        }
        List<Item> called = called(sentence.subList(at + 1, sentence.size()));
        if (verb == 0 || called.isEmpty()) {
            return null;
        }
        String name = context.name(
                called.get(0).start(), called.get(called.size() - 1).end());
        List<Item> other = new ArrayList<>();
        for (Item item : sentence.subList(0, verb)) {
            if (!(item instanceof Item.Aside)) {
                other.add(item);
            }
        }
        List<Expression> exceptions = Exceptions.listed(context, other, Presence.Kind.DRUG);
        return excepted(said, name, exceptions);
    }

    private static List<Item> called(List<Item> after) {
        int from = 0;
        while (from < after.size()
                && (Weight.isLight(after.get(from))
                        || after.get(from).firstWord().equals("form"))) {
            from++;
        }
        int to = from;
        while (to < after.size() && Connector.of(after.get(to)) == Connector.NONE) {
            to++;
        }
        return after.subList(from, to);
    }

    private static @Nullable Expression excepted(Expression said, String name, List<Expression> exceptions) {
        if (said instanceof Presence presence && presence.name().text().equals(name)) {
            return Exceptions.of(said, exceptions);
        }
        for (int i = 0; i < said.parts().size(); i++) {
            Expression changed = excepted(said.parts().get(i), name, exceptions);
            if (changed != null) {
                List<Expression> parts = new ArrayList<>(said.parts());
                parts.set(i, changed);
                return with(said, parts);
            }
        }
        return null;
    }

    private static Expression with(Expression whole, List<Expression> parts) {
        if (whole instanceof Combination combination) {
            return new Combination(combination.operator(), combination.least(), parts, combination.origin());
        }
        return whole instanceof Conditional
                ? new Conditional(parts.get(0), parts.get(1), whole.origin())
                : new Not(parts.get(0), whole.origin());
    }
}
