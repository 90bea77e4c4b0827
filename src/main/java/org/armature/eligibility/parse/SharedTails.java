package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.parse.Part.Mark;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Lists;
import org.jspecify.annotations.Nullable;

/** What follows a noun is said of all whose noun it is: "locally advanced or metastatic cancer with liver metastases". */
final class SharedTails {
    private SharedTails() {}

    /** The parts, where several that share a noun and what follows it are one. */
    static List<Part> over(List<Part> parts) {
        List<Part> result = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            int lender = i;
            while (parts.get(lender).is(Mark.BORROWS) && lender + 1 < parts.size()) {
                lender++;
            }
            int end = lender == i ? listEnd(parts, i) : lender;
            lender = Math.max(lender, end);
            Part last = lender > i ? Needs.narrowed(parts.get(lender)) : parts.get(lender);
            boolean tail = lender > i
                    && last.expression() instanceof Combination all
                    && all.operator() == Operator.ALL
                    && all.parts().get(0) instanceof Presence
                    && last.before() == Connector.OR;
            boolean decided = lender > i
                    && lender + 1 < parts.size()
                    && parts.get(lender + 1).before() == Connector.AND
                    && Decided.is(parts.get(lender + 1).expression());
            boolean graded = parts.get(i).is(Mark.BORROWS) && lender > i && grade(last.expression()) != null;
            if (graded) {
                for (Part part : parts.subList(i, lender)) {
                    result.add(part.with(graded(part.expression(), last.expression())));
                }
                result.add(last);
                i = lender + 1;
            } else if (decided) {
                Expression judged = Combination.of(
                        Operator.ALL,
                        List.of(last.expression(), parts.get(lender + 1).expression()),
                        Joining.span(
                                List.of(last.expression(), parts.get(lender + 1).expression()),
                                "join",
                                Confidence.MEDIUM));
                result.add(parts.get(i).with(shared(parts.subList(i, lender), (Combination) judged)));
                i = lender + 2;
            } else if (tail) {
                result.add(parts.get(i).with(shared(parts.subList(i, lender), (Combination) last.expression())));
                i = lender + 1;
            } else {
                result.add(parts.get(i));
                i++;
            }
        }
        return result;
    }

    private static @Nullable Comparison grade(Expression expression) {
        return expression instanceof Comparison comparison
                        && comparison.variable().text().endsWith(" grade")
                ? comparison
                : null;
    }

    /** "sensory or motor neuropathy grade 2": the grade is one of each. */
    private static Expression graded(Expression named, Expression lender) {
        Comparison grade = grade(lender);
        return grade != null && named instanceof Presence presence
                ? new Comparison(
                        Name.of(presence.name().text() + " grade"),
                        grade.bounds(),
                        grade.unit(),
                        grade.timing(),
                        presence.origin())
                : named;
    }

    /**
     * The last of several bare names, which words narrow: "A, B or C requiring drainage", "A or B that may interfere"; the
     * index itself if not so.
     */
    private static int listEnd(List<Part> parts, int from) {
        int i = from + 1;
        while (i < parts.size() && parts.get(i).bare() && parts.get(i).before() == Connector.COMMA) {
            i++;
        }
        boolean list = i < parts.size()
                && parts.get(i).bare()
                && parts.get(i).before() == Connector.OR
                && Lists.all(
                        parts.subList(from, i),
                        part -> part.expression() instanceof Presence || part.expression() instanceof Text)
                && Needs.narrowed(parts.get(i)).expression() instanceof Combination all
                && all.operator() == Operator.ALL
                && all.parts().get(0) instanceof Presence
                && all.parts().get(1) instanceof Text
                && (i - from >= 2 || all.parts().get(1).origin().rule().equals(Context.CONSEQUENCE));
        return list ? i : from;
    }

    private static Expression shared(List<Part> borrowing, Combination last) {
        List<Expression> names = new ArrayList<>();
        borrowing.forEach(part -> names.add(part.expression()));
        names.add(last.parts().get(0));
        Expression any = Joining.combined(Operator.ANY, names, Confidence.MEDIUM);
        return Adjuncts.of(any, last.parts().subList(1, last.parts().size()), "narrowed");
    }
}
