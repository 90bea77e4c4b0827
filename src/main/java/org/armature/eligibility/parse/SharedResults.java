package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Lists;

/** Gives a result to all that are listed with it: "positive for HIV, HBV or HCV", "HBsAg, HIV and HCV antibody negative". */
final class SharedResults {
    /** The rule of a result that is written once for several. */
    static final String SHARED = "comparison.result-shared";

    private final Context context;
    private final ResultRules results;
    private final Map<Integer, Segment> words;
    private final SharedAllergens allergens;

    /** @param words the words of the parts that are bare names, by the index of the part */
    SharedResults(Context context, ResultRules results, Map<Integer, Segment> words) {
        this.context = context;
        this.results = results;
        this.words = words;
        this.allergens = new SharedAllergens(context, words);
    }

    List<Part> over(List<Part> parts) {
        List<Part> shared = new ArrayList<>(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (allergens.isTested(parts.get(i).expression())) {
                allergens.share(shared, i);
            }
            if (!isResult(parts.get(i).expression())) {
                continue;
            }
            Comparison result = (Comparison) parts.get(i).expression();
            boolean behind = result.origin().rule().equals(SharedValues.RESULT_BEHIND);
            for (int j = i + 1; !behind && j < shared.size(); j++) {
                if (replaced(result, shared, j)) {
                    SharedAllergens.toFirst(shared, i, j);
                } else if (!(shared.get(j).expression() instanceof Text)) {
                    break;
                }
            }
            for (int j = i - 1; behind && j >= 0 && replaced(result, shared, j); j--) {}
        }
        return shared;
    }

    /** "HBsAg and HIV antibody positive": a list of names with one result. */
    static boolean areListed(List<Part> parts) {
        return Lists.all(parts, part -> isResult(part.expression()) || isShared(part.expression()))
                && Lists.any(parts, part -> isShared(part.expression()));
    }

    private static boolean isShared(Expression expression) {
        return expression instanceof Comparison comparison
                && comparison.origin().rule().equals(SHARED);
    }

    private static boolean isResult(Expression expression) {
        return expression instanceof Comparison comparison
                && (comparison.origin().rule().equals(SharedValues.RESULT)
                        || comparison.origin().rule().equals(SharedValues.RESULT_BEHIND));
    }

    private boolean replaced(Comparison result, List<Part> parts, int at) {
        Part part = parts.get(at);
        Segment segment = words.get(at);
        boolean name = part.expression() instanceof Text
                || part.expression() instanceof Presence presence
                        && presence.qualifiers().times().isEmpty()
                        && !presence.qualifiers().history()
                        && presence.qualifiers().severity() == null;
        if (segment == null || !part.bare() || part.negated() || !name) {
            return false;
        }
        String value = result.bounds().values().get(0);
        Subject subject = results.listed(segment.items(), value);
        if (subject == null) {
            return false;
        }
        Origin origin = context.origin(
                subject.start(), subject.end(), SHARED, result.origin().confidence());
        parts.set(
                at, part.with(new Comparison(subject.name(), result.bounds(), result.unit(), result.timing(), origin)));
        return true;
    }
}
