package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.eligibility.vocabulary.UnitMention;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.UnitText;
import org.jspecify.annotations.Nullable;

/** Reads ranks among people of the same age: "85th percentile for age and sex", "5th-85th percentile", "85 %ile". */
public final class Percentiles {
    /** The unit of a rank, with which the variable becomes its percentile. */
    public static final String UNIT = "{percentile}";

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

    /** Whom the rank is among: people of one age and sex, which is what percentiles are. */
    private static final Pattern AMONG = Pattern.compile(
            "(?i),? ?(?:adjusted |corrected |specific )?(?:for|based on|by|according to) "
                    + "(?:the |their |his or her )?(?:gestational |corrected )?(?:age|sex|gender|height|length)\\b"
                    + "(?:(?: ?, ?| ?/ ?|-| )(?:and |or |& )?(?:for )?(?:age|sex|gender|height|length|race|ethnicity)\\b){0,4}+");

    private static final int FARTHEST = 5;

    private final String text;
    private final List<Item> items;
    /** Whether the text has a word for them at all: "percentile", "%ile", "pctl". */
    private final boolean any;

    Percentiles(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.any = text.contains("ile") || text.contains("pctl");
    }

    /** The rank that begins at an item, null if none does. */
    @Nullable
    Quantity at(int i) {
        if (!any) {
            return null;
        }
        BigDecimal ordinal = ordinal(i);
        if (ordinal != null) {
            Quantity ranked = ranked(i, ordinal);
            boolean lower = ranked == null && isJoined(i + 1) && secondOf(i + 2);
            boolean named = ranked == null && !lower && isBehindName(i);
            return lower || named
                    ? new Quantity(
                            ordinal,
                            named ? UNIT : null,
                            true,
                            i + 1,
                            items.get(i).end())
                    : ranked;
        }
        BigDecimal number = i + 1 < items.size() && Figures.isDigits(items.get(i)) ? Figures.of(items.get(i)) : null;
        boolean dotted = number != null && items.get(i + 1).is(".");
        return number == null ? null : ranked(dotted ? i + 1 : i, number);
    }

    private @Nullable BigDecimal ordinal(int i) {
        if (i >= items.size()
                || !(items.get(i) instanceof Item.Plain plain)
                || !Character.isDigit(plain.token().text().charAt(0))) {
            return null;
        }
        Matcher ordinal = ORDINAL.matcher(plain.token().text());
        return ordinal.matches() ? new BigDecimal(ordinal.group(1)) : null;
    }

    /** A number whose last item is this one, with the word behind it. */
    private @Nullable Quantity ranked(int last, BigDecimal rank) {
        UnitMention unit = UnitText.at(text, items.get(last).end());
        if (unit == null || !unit.ucum().equals(UNIT)) {
            return null;
        }
        int next = last + 1;
        while (next < items.size() && items.get(next).end() <= unit.end()) {
            next++;
        }
        return new Quantity(rank, UNIT, true, skipAmong(text, items, next), unit.end());
    }

    /** The index behind words that say among whom the rank is. */
    static int skipAmong(String text, List<Item> items, int from) {
        Matcher among = AMONG.matcher(text).region(items.get(from - 1).end(), text.length());
        int next = from;
        if (from < items.size() && among.lookingAt()) {
            while (next < items.size() && items.get(next).end() <= among.end()) {
                next++;
            }
        }
        return next;
    }

    /** "5th-85th percentile", "5th to the 85th percentile". */
    private boolean secondOf(int i) {
        int at = i < items.size() && items.get(i).is(Cue.FILL) ? i + 1 : i;
        BigDecimal other = ordinal(at);
        return other != null && ranked(at, other) != null;
    }

    private boolean isJoined(int i) {
        return i < items.size()
                && (items.get(i).is("-")
                        || items.get(i).is(Cue.TO)
                        || items.get(i).is(Cue.AND));
    }

    /** "BMI percentile above the 85th". */
    private boolean isBehindName(int i) {
        int from = items.get(Math.max(0, i - FARTHEST)).start();
        return text.substring(from, items.get(i).start()).contains("ercentile");
    }
}
