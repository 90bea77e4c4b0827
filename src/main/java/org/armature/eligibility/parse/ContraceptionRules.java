package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** "Women of childbearing potential must use contraception until 30 days after the last dose": for whom, and how long. */
final class ContraceptionRules {
    private static final String CHILDBEARING = "state/childbearing-potential";

    private final Context context;

    ContraceptionRules(Context context) {
        this.context = context;
    }

    /** The requirement for those that it is about; what was read, if it is none or says more. */
    Expression read(List<Item> items, Expression read) {
        boolean[] other = {context.excluding()};
        boolean[] contraception = {false};
        read.walk(part -> {
            contraception[0] |=
                    part instanceof Recognised recognised && recognised.kind() == Recognised.Kind.CONTRACEPTION;
            boolean whom = isChildbearing(part) || part instanceof Presence sex && sex.kind() == Presence.Kind.SEX;
            other[0] |= !(part instanceof Recognised || part instanceof Text || whom)
                    && part.parts().isEmpty();
        });
        if (other[0] || !contraception[0]) {
            return read;
        }
        Origin origin = context.origin(
                items.get(0).start(), items.get(items.size() - 1).end(), "contraception", Confidence.MEDIUM);
        Expression what = new Recognised(Recognised.Kind.CONTRACEPTION, timing(items), origin);
        List<Expression> whom = whom(items);
        if (whom.isEmpty()) {
            return what;
        }
        return new Conditional(
                whom.size() == 1 ? whom.get(0) : Combination.of(Combination.Operator.ANY, whom, origin), what, origin);
    }

    /** "Women of childbearing potential who do not use contraception": what keeps out; null if it is not so. */
    @Nullable
    Expression unprotected(Segment segment) {
        int what = segment.first(item -> item.is(Cue.CONTRACEPTION));
        Segment before = segment.to(what);
        boolean refused = before.has(item -> item.is(Cue.NOT) || item.is(Cue.UNABLE));
        boolean needless = before.has(item ->
                item.firstWord().startsWith("requir") || item.firstWord().equals("need"));
        if (!refused || needless) {
            return null;
        }
        Origin origin = context.origin(segment.start(), segment.end(), "recognised", Confidence.HIGH);
        Expression not =
                new Not(new Recognised(Recognised.Kind.CONTRACEPTION, timing(segment.items()), origin), origin);
        List<Expression> whom = whom(segment.items());
        return whom.isEmpty()
                ? not
                : Joining.combined(
                        Combination.Operator.ALL,
                        List.of(Joining.combined(Combination.Operator.ANY, whom, Confidence.MEDIUM), not),
                        Confidence.MEDIUM);
    }

    /** Women who may become pregnant, men, or both; nobody in particular where both sexes are named. */
    private List<Expression> whom(List<Item> items) {
        List<Expression> whom = new ArrayList<>();
        Item male = null;
        Item female = null;
        boolean anySex = false;
        boolean partner = false;
        boolean after = false;
        for (Item item : items) {
            after |= item.is(Cue.CONTRACEPTION);
            anySex |= item.is(Cue.ANY_SEX);
            partner |= item.is(Cue.SOMEBODY_ELSE);
            male = item.is(Cue.MALE) && male == null && !after ? item : male;
            female = item.is(Cue.FEMALE) && female == null && !partner && !after ? item : female;
            if (item instanceof Item.Term term && Populations.isChildbearing(term) && !partner && whom.isEmpty()) {
                whom.add(new Presence(
                        Presence.Kind.STATE,
                        new Name("childbearing potential", CHILDBEARING, true),
                        Qualifiers.NONE,
                        context.origin(term.start(), term.end(), "presence", Confidence.HIGH)));
            }
        }
        if (male != null && (female == null || !whom.isEmpty())) {
            whom.add(sex("male", male));
        } else if (female != null && male == null && whom.isEmpty() && !anySex) {
            whom.add(sex("female", female));
        }
        return whom;
    }

    private Expression sex(String name, Item item) {
        return new Presence(
                Presence.Kind.SEX,
                Name.of(name),
                Qualifiers.NONE,
                context.origin(item.start(), item.end(), "sex", Confidence.HIGH));
    }

    private static boolean isChildbearing(Expression part) {
        return part instanceof Presence presence
                && CHILDBEARING.equals(presence.name().concept());
    }

    /** The time after the last dose; else that of the study, where any is said. */
    private static @Nullable Timing timing(List<Item> items) {
        List<Timing> times = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.When when) {
                times.add(when.timing());
            }
        }
        for (Timing time : times) {
            if (time.direction() == Timing.Direction.AFTER && time.duration() != null) {
                return new Timing(Timing.Relation.WITHIN, time.duration(), time.direction(), time.anchor());
            }
        }
        return Lists.first(times, time -> time.relation() == Timing.Relation.DURING);
    }
}
