package org.armature.eligibility.expression;

import java.math.BigDecimal;

/**
 * A length of time.
 *
 * @param amount how many
 * @param unit the UCUM unit (min, h, d, wk, mo, a), or words where it is none ("half-lives")
 */
public record Duration(BigDecimal amount, String unit) {
    public Duration {
        amount = amount.stripTrailingZeros();
    }
}
