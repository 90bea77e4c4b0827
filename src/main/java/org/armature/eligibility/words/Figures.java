package org.armature.eligibility.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that items are, in figures or as words. */
public final class Figures {
    private Figures() {}

    /** The number that an item is, null for anything else. */
    public static @Nullable BigDecimal of(Item item) {
        if (item instanceof Item.Plain plain) {
            BigDecimal number = plain.token().number();
            return number != null ? number : plain.token().word().number();
        }
        return null;
    }

    /** Whether it is written in digits. */
    public static boolean isDigits(Item item) {
        return item instanceof Item.Plain plain && plain.token().number() != null;
    }
}
