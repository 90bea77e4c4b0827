package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Connector;

/** "Men and non-pregnant, non-lactating women": a man, or somebody who is neither, whatever word joins them. */
final class MenOrWomen {
    private MenOrWomen() {}

    static List<Part> together(List<Part> read) {
        List<Part> parts = opened(read);
        for (int i = 0; i + 1 < parts.size(); i++) {
            int end = i + 1;
            while (end < parts.size() && isRuledOutState(parts.get(end).expression())) {
                end++;
            }
            if (isMale(parts.get(i).expression()) && end > i + 1) {
                return together(parts, i, end);
            }
        }
        return read;
    }

    /** "non-pregnant and non-lactating women over 18" may be one part: what is ruled out, and what is asked. */
    private static List<Part> opened(List<Part> parts) {
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            boolean open = part.expression() instanceof Combination all
                    && all.operator() == Operator.ALL
                    && isRuledOutState(all.parts().get(0));
            if (open) {
                Connector before = part.before();
                for (Expression one : part.expression().parts()) {
                    result.add(new Part(one, before, false, false));
                    before = Connector.AND;
                }
            } else {
                result.add(part);
            }
        }
        return result;
    }

    private static List<Part> together(List<Part> parts, int male, int end) {
        List<Expression> women = new ArrayList<>();
        for (Part part : parts.subList(male + 1, end)) {
            women.add(part.expression());
        }
        Expression either = Joining.combined(
                Operator.ANY,
                List.of(parts.get(male).expression(), Joining.combined(Operator.ALL, women, Confidence.MEDIUM)),
                Confidence.MEDIUM);
        List<Part> result = new ArrayList<>(parts.subList(0, male));
        result.add(new Part(either, parts.get(male).before(), false, false));
        for (int i = end; i < parts.size(); i++) {
            boolean next = i == end;
            Expression said = next
                    ? withoutFemale(parts.get(i).expression())
                    : parts.get(i).expression();
            Part part = parts.get(i);
            result.add(next ? part.with(said).with(Connector.AND) : part);
        }
        return result;
    }

    /** What stands behind them is asked of both: "non-pregnant women between 18 and 80 years". */
    private static Expression withoutFemale(Expression expression) {
        return expression instanceof Combination all
                        && all.operator() == Operator.ALL
                        && all.parts().size() > 1
                        && all.parts().get(0) instanceof Presence sex
                        && sex.kind() == Presence.Kind.SEX
                ? Joining.combined(
                        Operator.ALL, all.parts().subList(1, all.parts().size()), Confidence.MEDIUM)
                : expression;
    }

    private static boolean isMale(Expression expression) {
        return expression instanceof Presence sex
                && sex.kind() == Presence.Kind.SEX
                && sex.name().text().equals("male");
    }

    private static boolean isRuledOutState(Expression expression) {
        return expression instanceof Not not
                && not.part() instanceof Presence state
                && state.kind() == Presence.Kind.STATE;
    }
}
