package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Joining.Part;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.jspecify.annotations.Nullable;

/** Gives the result or the grade of one name to those that are listed with it: "grade 3 diarrhea or vomiting". */
final class SharedValues {
    static final String RESULT = "comparison.result";
    static final String GRADE = "comparison.grade";

    private SharedValues() {}

    static List<Part> over(Context context, List<Part> parts) {
        List<Part> shared = new ArrayList<>(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i).expression() instanceof Comparison comparison)) {
                continue;
            }
            String rule = comparison.origin().rule();
            boolean result = rule.equals(RESULT);
            for (int j = i + 1; j < shared.size() && (result || rule.equals(GRADE)); j++) {
                if (!replaced(context, comparison, shared, j)) {
                    break;
                }
            }
            for (int j = i - 1; j >= 0 && result; j--) {
                if (!replaced(context, comparison, shared, j)) {
                    break;
                }
            }
        }
        return shared;
    }

    private static boolean replaced(Context context, Comparison comparison, List<Part> parts, int at) {
        Part part = parts.get(at);
        if (!part.bare()
                || part.negated()
                || !(part.expression() instanceof Presence presence)
                || presence.qualifiers().timing() != null
                || presence.qualifiers().history()
                || presence.qualifiers().severity() != null) {
            return false;
        }
        Name name = comparison.origin().rule().equals(GRADE) ? graded(presence) : tested(context, presence);
        if (name == null) {
            return false;
        }
        Expression same = new Comparison(
                name, comparison.bounds(), comparison.unit(), comparison.timing(), renamed(presence, comparison));
        parts.set(at, part.with(same));
        return true;
    }

    private static Origin renamed(Presence presence, Comparison comparison) {
        return new Origin(
                presence.origin().start(),
                presence.origin().end(),
                comparison.origin().rule(),
                comparison.origin().confidence());
    }

    private static @Nullable Name graded(Presence presence) {
        return presence.kind() == Presence.Kind.CONDITION
                ? Name.of(presence.name().text() + " grade")
                : null;
    }

    /** The test that a name is; null for other names. */
    private static @Nullable Name tested(Context context, Presence presence) {
        String text = presence.name().text();
        List<Mention> found = context.vocabulary().mentions(text);
        boolean whole =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length();
        Concept variable = whole ? found.get(0).concept(Kind.VARIABLE).orElse(null) : null;
        return variable == null ? null : new Name(text, variable.id(), true);
    }
}
