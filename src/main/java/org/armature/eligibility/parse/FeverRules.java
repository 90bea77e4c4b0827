package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.chunks.MethodRules;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** "fever above 38.5 °C": the fever, and the temperature. */
final class FeverRules {
    private static final String FEVER = "condition/fever";

    private final Context context;
    private final SegmentRules segments;
    private final ComparisonRules comparisons;

    FeverRules(Context context, SegmentRules segments, ComparisonRules comparisons) {
        this.context = context;
        this.segments = segments;
        this.comparisons = comparisons;
    }

    /** Both, null where the limit is none of a fever. */
    @Nullable
    Meaning read(Segment segment, int at, Flags inherited) {
        Item.Limit limit = (Item.Limit) segment.items().get(at);
        Variable temperature = context.vocabulary().variable("body temperature").orElse(null);
        List<Item> before = segment.to(at).items();
        boolean fever = Lists.any(before, FeverRules::isFever);
        if (!fever || temperature == null || !isTemperature(limit) || Lists.any(before, Weight::isVariable)) {
            return null;
        }
        Timing timing = inherited.timing();
        List<Item> rest = new ArrayList<>();
        for (Item item : segment.from(at + 1).items()) {
            if (item instanceof Item.When when) {
                timing = when.timing();
            } else if (!Weight.isLight(item) && !(item instanceof Item.Aside aside && MethodRules.isMethod(aside))) {
                rest.add(item);
            }
        }
        Meaning present = segments.present(new Segment(before), inherited.with(timing));
        Subject subject = new Subject(
                new Name("temperature", temperature.concept().id(), true), temperature, limit.start(), limit.end());
        Expression comparison = comparisons.of(subject, limit, null, timing);
        if (!(present instanceof Meaning.Statement statement)
                || statement.expression() instanceof Text
                || comparison == null) {
            return null;
        }
        List<Expression> parts = new ArrayList<>(List.of(statement.expression(), comparison));
        if (!rest.isEmpty()) {
            parts.add(context.text(rest));
        }
        return new Meaning.Statement(Combination.of(
                Operator.ALL,
                parts,
                Joining.span(
                        parts,
                        "comparison.fever",
                        statement.expression().origin().confidence())));
    }

    private static boolean isTemperature(Item.Limit limit) {
        return "Cel".equals(limit.unit()) || "[degF]".equals(limit.unit()) || "deg".equals(limit.unit());
    }

    private static boolean isFever(Item item) {
        return item instanceof Item.Term term
                && Lists.any(term.mention().concepts(), concept -> concept.id().startsWith(FEVER));
    }
}
