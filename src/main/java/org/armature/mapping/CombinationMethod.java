package org.armature.mapping;

import java.util.Locale;
import org.armature.eligibility.expression.Combination.Operator;

/** How the characteristics of a Group make the whole, in the codes of R6. */
enum CombinationMethod {
    ALL_OF(Operator.ALL),
    ANY_OF(Operator.ANY),
    AT_LEAST(Operator.AT_LEAST),
    EXCEPT_SUBSET(Operator.EXCEPT);

    private final Operator operator;

    CombinationMethod(Operator operator) {
        this.operator = operator;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Operator operator() {
        return operator;
    }

    static CombinationMethod of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static CombinationMethod of(Operator operator) {
        return switch (operator) {
            case ALL -> ALL_OF;
            case ANY -> ANY_OF;
            case AT_LEAST -> AT_LEAST;
            case EXCEPT -> EXCEPT_SUBSET;
        };
    }
}
