package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Connector;
import org.jspecify.annotations.Nullable;

/** Gives the grade of one name to those that are listed with it: "grade 3 diarrhea or vomiting". */
final class SharedValues {
    static final String RESULT = "comparison.result";
    /** The rule of a result that stands behind what was tested. */
    static final String RESULT_BEHIND = "comparison.result-behind";

    static final String GRADE = "comparison.grade";

    private SharedValues() {}

    static List<Part> over(List<Part> parts) {
        List<Part> shared = new ArrayList<>(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i).expression() instanceof Comparison comparison)) {
                continue;
            }
            boolean graded = comparison.origin().rule().equals(GRADE);
            for (int j = i + 1; j < shared.size() && graded; j++) {
                if (Joining.effective(shared, j) == Connector.AND || !replaced(comparison, shared, j)) {
                    break;
                }
            }
        }
        return shared;
    }

    private static boolean replaced(Comparison comparison, List<Part> parts, int at) {
        Part part = parts.get(at);
        if (!part.bare()
                || part.negated()
                || !(part.expression() instanceof Presence presence)
                || presence.qualifiers().timing() != null
                || presence.qualifiers().history()
                || presence.qualifiers().severity() != null) {
            return false;
        }
        Name name = graded(presence);
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
}
