package org.armature.eligibility.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Recognised;
import org.jspecify.annotations.Nullable;

/** Requirements that a person must decide, asked for or ruled out: "able to comply", "unable to comply". */
final class Decided {
    private Decided() {}

    static boolean is(Expression expression) {
        return of(expression) != null;
    }

    /** What must be decided, null if the expression is no such requirement. */
    static @Nullable Recognised of(Expression expression) {
        return expression instanceof Recognised recognised
                ? recognised
                : expression instanceof Not not && not.part() instanceof Recognised inner ? inner : null;
    }

    /** Whether any part of an expression is such. */
    static boolean anyOf(Expression expression) {
        boolean[] found = {false};
        expression.walk(part -> found[0] |= part instanceof Recognised);
        return found[0];
    }

    /** How many kinds of such requirements these are. */
    static int kinds(List<Expression> expressions) {
        Set<Recognised.Kind> kinds = EnumSet.noneOf(Recognised.Kind.class);
        for (Expression expression : expressions) {
            Recognised decided = of(expression);
            if (decided != null) {
                kinds.add(decided.kind());
            }
        }
        return kinds.size();
    }

    /** The same requirement for a longer part of the text. */
    static Expression spanning(Expression expression, Origin span) {
        Recognised recognised = of(expression);
        if (recognised == null) {
            return expression;
        }
        Recognised wider = new Recognised(recognised.kind(), recognised.timing(), span);
        return expression instanceof Not ? new Not(wider, span) : wider;
    }
}
