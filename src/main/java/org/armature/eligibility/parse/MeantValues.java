package org.armature.eligibility.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.expression.Bounds.Bound;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a value may mean that cannot be meant as it is written: "14.000/mm3" with a point between thousands, "7.0 gms" of
 * hemoglobin in a deciliter, "100,000 mm3" of platelets in each. Whoever asks keeps what the variable can be, if it is one.
 */
final class MeantValues {
    /** Volumes, of which a count is one in each. */
    private static final Set<String> VOLUMES = Set.of("uL", "mL", "dL", "L");

    private static final String MILLIONS = "10*6/";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Thousand in four languages, million in English: "100 mil/mm3". */
    private static final Pattern MIL = Pattern.compile("(?i)\\d ?mil\\b");

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private MeantValues() {}

    /** The limits that may be meant, each another one. */
    static List<Item.Limit> of(String text, Item.Limit limit, Variable variable) {
        List<Item.Limit> meant = new ArrayList<>(inOtherUnits(text, limit, variable));
        Item.Limit thousands = thousands(text, limit);
        if (thousands != null) {
            meant.add(thousands);
            meant.addAll(inOtherUnits(text, thousands, variable));
        }
        return meant;
    }

    private static List<Item.Limit> inOtherUnits(String text, Item.Limit limit, Variable variable) {
        List<Item.Limit> meant = new ArrayList<>();
        String unit = limit.unit();
        if (unit == null) {
            if (variable.unit().equals("%")
                    && isFraction(limit.bounds().low())
                    && isFraction(limit.bounds().high())) {
                meant.add(limit.in("1"));
            }
            return meant;
        }
        if (VOLUMES.contains(unit)) {
            meant.add(limit.in("/" + unit));
        }
        if (unit.equals("mm")) {
            meant.add(limit.in("mm[Hg]"));
        }
        if (unit.startsWith(MILLIONS)
                && MIL.matcher(text).region(limit.start(), limit.end()).find()) {
            meant.add(limit.in("10*3/" + unit.substring(MILLIONS.length())));
        }
        for (String known : variable.units()) {
            if (known.startsWith(unit + "/")) {
                meant.add(limit.in(known));
            }
        }
        return meant;
    }

    /** "hematocrit &lt; 0.30", "LVEF &lt; 0.40": a share of one where no unit says per cent. */
    private static boolean isFraction(@Nullable Bound bound) {
        return bound == null
                || bound.value().signum() > 0
                        && bound.value().scale() > 0
                        && bound.value().compareTo(BigDecimal.ONE) < 0;
    }

    /** The limit with the point between thousands; null where not each of its numbers can be written so. */
    private static Item.@Nullable Limit thousands(String text, Item.Limit limit) {
        Bounds bounds = limit.bounds();
        if (!bounds.values().isEmpty()) {
            return null;
        }
        Matcher numbers = NUMBER.matcher(text).region(limit.start(), limit.end());
        int ends = (bounds.low() == null ? 0 : 1) + (bounds.high() == null || bounds.isExact() ? 0 : 1);
        for (int i = 0; i < ends; i++) {
            if (!numbers.find() || !GROUPED.matcher(numbers.group()).matches()) {
                return null;
            }
        }
        Bounds thousands = new Bounds(thousands(bounds.low()), thousands(bounds.high()), List.of());
        return new Item.Limit(thousands, limit.unit(), limit.stated(), limit.start(), limit.end());
    }

    private static @Nullable Bound thousands(@Nullable Bound bound) {
        return bound == null ? null : new Bound(bound.value().multiply(BigDecimal.valueOf(1000)), bound.inclusive());
    }
}
