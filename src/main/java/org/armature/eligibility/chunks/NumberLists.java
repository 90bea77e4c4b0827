package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/** Tells numbers that are listed, and numbers that are names, from limits. */
final class NumberLists {
    private static final int LONGEST_LIST = 12;

    /** "3/4" may be two grades, "20/40" is one acuity. */
    private static final int LARGEST_GRADE = 5;

    private static final Set<String> NUMBERED =
            Set.of("visit", "version", "question", "item", "cohort", "phase", "cycle");

    private final String text;
    private final List<Item> items;
    private final Quantities quantities;

    NumberLists(String text, List<Item> items, Quantities quantities) {
        this.text = text;
        this.items = items;
        this.quantities = quantities;
    }

    /** The values of a list, and the last of them. */
    record Listed(List<String> values, Quantity last) {}

    private boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    private boolean is(int i, String word) {
        return i < items.size() && items.get(i).is(word);
    }

    /** "0, 1 or 2": whole numbers without a unit, the last of them after "or" or "and". */
    @Nullable
    Listed at(int start) {
        List<String> values = new ArrayList<>();
        boolean joined = false;
        int i = start;
        Quantity last = null;
        if (!mayList(start)) {
            return null;
        }
        while (values.size() < LONGEST_LIST) {
            Quantity value = quantities.at(i);
            if (value == null
                    || value.unit() != null
                    || !value.digits()
                    || value.value().scale() > 0) {
                break;
            }
            values.add(value.value().toPlainString());
            last = value;
            i = value.next();
            if (is(i, ",") && (is(i + 1, Cue.OR) || is(i + 1, Cue.AND))) {
                i++;
            }
            boolean connector = is(i, Cue.OR)
                    || is(i, Cue.AND) && !is(i, "but")
                    || is(i, "/") && value.value().intValue() <= LARGEST_GRADE;
            if (!connector && !is(i, ",")) {
                break;
            }
            joined |= connector && quantities.at(i + 1) != null;
            i++;
        }
        if (values.size() < 2 || !joined || last == null || quantities.at(i) != null && !is(i - 1, Cue.OR)) {
            return null;
        }
        return new Listed(values, last);
    }

    /** Whether a connector follows the first number, and no list has begun before it. */
    private boolean mayList(int start) {
        Quantity first = quantities.at(start);
        int next = first == null ? start : first.next();
        boolean connected = is(next, ",") || is(next, "/") || is(next, Cue.OR) || is(next, Cue.AND);
        boolean within = start > 1 && is(start - 1, ",") && Figures.isDigits(items.get(start - 2));
        return connected && !within;
    }

    /** "visit 2", "version 5.0", "question #9": a number that is a name. */
    boolean isNumbered(int i) {
        if (i == 0) {
            return false;
        }
        String before =
                text.substring(items.get(i - 1).start(), items.get(i - 1).end()).toLowerCase(Locale.ROOT);
        return before.equals("#") || NUMBERED.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** "the 17-item scale". */
    boolean isLengthOfScale(Quantity number) {
        return is(number.next(), "-") && (is(number.next() + 1, "item") || is(number.next() + 1, "question"));
    }
}
