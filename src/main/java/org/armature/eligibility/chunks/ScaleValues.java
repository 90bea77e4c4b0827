package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armature.eligibility.vocabulary.Scale;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.jspecify.annotations.Nullable;

/** Reads values of a scale in a list of items: "III", "2+", "++", "IIIC1", "T2b". */
final class ScaleValues {
    private static final int LONGEST = 4;

    /** Stages that no list of levels has in full. */
    private static final Pattern STAGE = Pattern.compile("(?:i|ii|iii|iv)[a-d]?[1-3]?");

    private static final Pattern TUMOR = Pattern.compile("[cp]?t[0-4][a-d]?");

    private final List<Item> items;
    private final String text;

    ScaleValues(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    /**
     * One value.
     *
     * @param listed whether the scale says where it stands among the others
     * @param next the index of the first item after it
     */
    record Value(String value, boolean listed, boolean digits, int next) {}

    /** The value that begins at an item, null if none does. */
    @Nullable
    Value at(Scale scale, int from) {
        for (int count = LONGEST; count > 0; count--) {
            String written = adjacent(from, count);
            Optional<String> value = written == null ? Optional.empty() : scale.value(written);
            if (value.isPresent()) {
                boolean digits = count == 1 && Figures.isDigits(items.get(from));
                return new Value(value.get(), true, digits, from + count);
            }
        }
        String word = adjacent(from, 1);
        boolean open = word != null
                && (isStaged(scale)
                                && STAGE.matcher(word.toLowerCase(Locale.ROOT)).matches()
                        || isTumor(scale)
                                && TUMOR.matcher(word.toLowerCase(Locale.ROOT)).matches());
        return open && word != null ? new Value(spelled(word), false, false, from + 1) : null;
    }

    private static boolean isStaged(Scale scale) {
        return scale.values().contains("IIIA");
    }

    private static boolean isTumor(Scale scale) {
        return scale.values().contains("IIIA") || scale.values().contains("T2");
    }

    /** "T2b", "IB3": the letters of a subdivision as they are written. */
    private static String spelled(String word) {
        return Character.toLowerCase(word.charAt(0)) == 't'
                ? "T" + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    /** The text of some items without a space between them, null if there is one. */
    private @Nullable String adjacent(int from, int count) {
        if (from + count > items.size()) {
            return null;
        }
        for (int i = from; i < from + count; i++) {
            boolean apart = i > from && items.get(i).start() != items.get(i - 1).end();
            if (apart
                    || items.get(i) instanceof Item.Aside
                    || items.get(i) instanceof Item.Limit
                    || items.get(i) instanceof Item.Term && count > 1) {
                return null;
            }
        }
        return text.substring(
                items.get(from).start(), items.get(from + count - 1).end());
    }

    /** "T1-T4", "T2b-T2c": what lies between two values of which only the last sign differs; null for others. */
    static @Nullable List<String> between(String first, String last) {
        List<String> tumors = TnmValues.between(first, last);
        if (tumors != null) {
            return tumors;
        }
        int end = first.length() - 1;
        if (first.length() != last.length()
                || end < 1
                || !first.substring(0, end).equals(last.substring(0, end))) {
            return null;
        }
        List<String> values = new ArrayList<>();
        for (char c = first.charAt(end); c <= last.charAt(end) && values.size() < 10; c++) {
            values.add(first.substring(0, end) + c);
        }
        return values.isEmpty() ? null : values;
    }
}
