package org.armature.eligibility.chunks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.expression.Bounds;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.jspecify.annotations.Nullable;

/** The items of a line, with what the rules of limits ask of them: what stands at a place, and what may be stepped over. */
record Steps(String text, List<Item> items, Quantities quantities) {
    /** "3/4 or higher" is two grades; no scale ends so low. */
    private static final int LOWEST_MAXIMUM = 6;

    boolean is(int i, Cue cue) {
        return i < items.size() && items.get(i).is(cue);
    }

    boolean is(int i, String word) {
        return i < items.size() && items.get(i).is(word);
    }

    int start(int i) {
        return items.get(i).start();
    }

    /** The comparator that an item is: one of &lt; &lt;= &gt; &gt;= =, null if it is none. */
    @Nullable
    String operator(int i) {
        return i < items.size() ? Operators.of(items.get(i)) : null;
    }

    /** Whether two ends of a range are joined here. */
    boolean joinsEnds(int i) {
        return is(i, "-") || is(i, Cue.TO) || is(i, "~");
    }

    /** After a comparator small words may stand before the number: "a minimum of the ...". */
    int skipFill(int from) {
        int i = from;
        while (i < items.size()
                && i < from + 3
                && (items.get(i).is(Cue.FILL) || items.get(i).is(Cue.AGE) || isGrade(items.get(i)))) {
            i++;
        }
        return i;
    }

    /** "&gt; grade 3": the word may stand between comparator and number. */
    private boolean isGrade(Item item) {
        String words = text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
        return words.equals("grade") || item instanceof Item.Term && words.endsWith(" grade");
    }

    /** The number up to which a scale goes: "10" of "6/10"; its index, -1 where none follows a score. */
    int maximum(Quantity score, int at) {
        BigDecimal maximum = at < items.size() ? Figures.of(items.get(at)) : null;
        boolean scale = score.unit() == null
                && score.digits()
                && maximum != null
                && maximum.intValue() >= LOWEST_MAXIMUM
                && maximum.compareTo(score.value()) >= 0;
        return scale ? at : -1;
    }

    /** "4/10 to 9/10": the first end without the length of the scale, where the second has the same. */
    Quantity withoutMaximum(Quantity low) {
        int length = is(low.next(), "/") ? maximum(low, low.next() + 1) : -1;
        Quantity high = length < 0 || length + 2 >= items.size() ? null : quantities.at(length + 2);
        boolean same = high != null
                && is(high.next(), "/")
                && is(high.next() + 1, items.get(length).words());
        return same ? new Quantity(low.value(), null, true, length + 1, low.end()) : low;
    }

    int skipAge(int i) {
        return is(i, Cue.AGE) && !isOpen(i) ? i + 1 : i;
    }

    /** "or more", "or less". */
    boolean isOpen(int i) {
        return is(i, Cue.OR_MORE) || is(i, Cue.OR_LESS);
    }

    /** "18 years, and older": the comma before a comparator in words says nothing. */
    int behindComma(int i) {
        return is(i, ",") && isOpen(i + 1) && items.get(i + 1).words().indexOf(' ') > 0 ? i + 1 : i;
    }

    /** ", inclusive" and "(inclusive)" say what ranges mean here anyway. */
    int skipInclusive(int i) {
        if (is(i, ",") && is(i + 1, Cue.INCLUSIVE)) {
            return i + 2;
        }
        boolean said = is(i, Cue.INCLUSIVE);
        boolean aside = i < items.size()
                && items.get(i) instanceof Item.Aside inner
                && !inner.items().isEmpty()
                && Lists.all(inner.items(), part -> part.is(Cue.INCLUSIVE));
        return said || aside ? i + 1 : i;
    }

    /** "at least 3 levels or more": the comparator again behind the number. */
    FoundLimit again(FoundLimit found, String operator) {
        boolean same = operator.equals(">=") && is(found.next(), Cue.OR_MORE) && !is(found.next() + 1, "to")
                || operator.equals("<=") && is(found.next(), Cue.OR_LESS);
        return same ? new FoundLimit(found.limit(), found.next() + 1, found.subject(), found.more()) : found;
    }

    /** A limit from one item up to a quantity. */
    FoundLimit found(int start, Bounds bounds, @Nullable String unit, Quantity last) {
        return new FoundLimit(new Item.Limit(bounds, unit, true, start(start), last.end()), skipInclusive(last.next()));
    }
}
