package org.armature.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;

/** Joins requirements that stand on lines of their own and of which one is enough: "acute leukemia, or" above "lymphoma". */
final class OrBetweenLines {
    private static final Pattern BEGINS = Pattern.compile("(?i)(?:and ?/ ?)?or\\b");
    private static final Pattern ENDS = Pattern.compile("(?i)(?:\\band ?/ ?|[\\s,;.)]|^)or[.:;]?$");
    private static final int LONGEST_WORD = 8;

    private OrBetweenLines() {}

    /** Whether "or" stands between a line and the next. */
    private static boolean joins(Criterion above, Criterion below) {
        return above.polarity() == Polarity.INCLUSION
                && below.polarity() == Polarity.INCLUSION
                && (BEGINS.matcher(below.text()).lookingAt() || ends(above.text()));
    }

    private static boolean ends(String text) {
        Matcher end = ENDS.matcher(text);
        return end.region(Math.max(0, text.length() - LONGEST_WORD), text.length())
                .find();
    }

    /** What nested lines say, those with "or" between them as one expression. */
    static List<Expression> joined(List<CriterionReading> lines) {
        List<Expression> result = new ArrayList<>();
        List<Expression> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            run.add(lines.get(i).whole());
            boolean goesOn = i + 1 < lines.size()
                    && joins(lines.get(i).criterion(), lines.get(i + 1).criterion());
            if (!goesOn) {
                result.add(run.size() == 1 ? run.get(0) : any(run));
                run = new ArrayList<>();
            }
        }
        return result;
    }

    /** The same criteria; each that has "or" beside it leaves open what the other line says. */
    static List<CriterionReading> leftOpen(List<CriterionReading> criteria) {
        List<CriterionReading> result = new ArrayList<>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            CriterionReading one = criteria.get(i);
            boolean beside = i > 0 && joins(criteria.get(i - 1).criterion(), one.criterion())
                    || i + 1 < criteria.size()
                            && joins(one.criterion(), criteria.get(i + 1).criterion());
            result.add(beside && !(one.whole() instanceof Text) ? open(one) : one);
        }
        return result;
    }

    private static CriterionReading open(CriterionReading one) {
        Origin line = new Origin(one.criterion().textStart(), one.criterion().textEnd(), "text", Confidence.HIGH);
        Expression whole = any(List.of(one.whole(), new Text(line)));
        return new CriterionReading(one.criterion(), one.cohort(), one.line(), whole, one.items(), one.reservation());
    }

    private static Expression any(List<Expression> parts) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Expression part : parts) {
            start = Math.min(start, part.origin().start());
            end = Math.max(end, part.origin().end());
        }
        return Combination.of(Operator.ANY, parts, new Origin(start, end, "list", Confidence.MEDIUM));
    }
}
