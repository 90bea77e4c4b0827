package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Qualifiers;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
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
            other[0] |= !(part instanceof Recognised || part instanceof Text || isChildbearing(part))
                    && part.parts().isEmpty();
        });
        if (other[0] || !contraception[0]) {
            return read;
        }
        for (Item item : items) {
            if (item instanceof Item.Term term && isChildbearing(term)) {
                Origin origin = context.origin(
                        items.get(0).start(), items.get(items.size() - 1).end(), "contraception", Confidence.MEDIUM);
                Expression whom = new Presence(
                        Presence.Kind.STATE,
                        new Name("childbearing potential", CHILDBEARING, true),
                        Qualifiers.NONE,
                        context.origin(term.start(), term.end(), "presence", Confidence.HIGH));
                Expression what = new Recognised(Recognised.Kind.CONTRACEPTION, timing(items), origin);
                return new Conditional(whom, what, origin);
            }
        }
        return read;
    }

    private static boolean isChildbearing(Expression part) {
        return part instanceof Presence presence
                && CHILDBEARING.equals(presence.name().concept());
    }

    private static boolean isChildbearing(Item.Term term) {
        return term.mention().concepts().stream()
                .anyMatch(concept -> concept.id().equals(CHILDBEARING));
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
        return times.stream()
                .filter(time -> time.relation() == Timing.Relation.DURING)
                .findFirst()
                .orElse(null);
    }
}
