package org.armature.search.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Ages as the catalogue compares them. */
public final class Ages {
    private Ages() {}

    /** An age in years, from a number of UCUM's units {@code a}, {@code mo}, {@code wk} or {@code d}; null for another unit. */
    public static @Nullable Double inYears(BigDecimal value, String unit) {
        return AgeBounds.years(value, unit);
    }
}
