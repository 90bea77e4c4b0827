package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Reads "insulin-naive patients" as those who have had no insulin. */
public final class Naivety {
    private final String text;
    private final List<Item> items;
    private final Vocabulary vocabulary;

    private Naivety(String text, List<Item> items, Vocabulary vocabulary) {
        this.text = text;
        this.items = items;
        this.vocabulary = vocabulary;
    }

    public static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        return Lists.none(items, Naivety::isNaive) ? items : new Naivety(text, items, vocabulary).read();
    }

    private List<Item> read() {
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int from = isNaive(item) && closes(i + 1) ? from(result) : -1;
            if (from < 0) {
                result.add(item);
                continue;
            }
            if (result.get(result.size() - 1).is("-")) {
                result.remove(result.size() - 1);
            }
            int start = result.get(from).start();
            result.add(from, new Item.Phrase(EnumSet.of(Cue.NOT, Cue.HISTORY, Cue.TREATED), "naive to", start, start));
        }
        return result;
    }

    private static boolean isNaive(Item item) {
        return item.is("naive") || item.is("naïve");
    }

    /** Whether nothing follows that is so named, as in "chemotherapy-naive melanoma", or that the negation would reach. */
    private boolean closes(int at) {
        int end = at < items.size() && items.get(at).is(Cue.SUBJECT) ? at + 1 : at;
        return end == items.size() || items.get(end).is(".");
    }

    /** Where the treatment begins that these end in, and that stands alone; -1 if they end in none. */
    private int from(List<Item> before) {
        int last = before.size() - 1;
        last -= last >= 0 && before.get(last).is("-") ? 1 : 0;
        last -= last > 0 && before.get(last).is(Cue.GIVING) && !isTreatment(before.get(last)) ? 1 : 0;
        boolean alone = last == 0
                || last > 0
                        && Weight.isLight(before.get(last - 1))
                        && Connector.of(before.get(last - 1)) == Connector.NONE;
        Item treatment = alone ? known(before.get(last)) : null;
        if (treatment == null || !isTreatment(treatment)) {
            return -1;
        }
        before.set(last, treatment);
        return last;
    }

    /** A word that a hyphen ties to what follows is looked up here, as it is no name for the others. */
    private Item known(Item item) {
        List<Mention> names =
                item instanceof Item.Plain ? vocabulary.mentions(text.substring(item.start(), item.end())) : List.of();
        boolean whole =
                names.size() == 1 && names.get(0).start() == 0 && names.get(0).end() == item.end() - item.start();
        return whole
                ? new Item.Term(
                        new Mention(
                                item.start(),
                                item.end(),
                                names.get(0).concepts(),
                                names.get(0).needsValue()),
                        item.start(),
                        item.end())
                : item;
    }

    private static boolean isTreatment(Item item) {
        return item instanceof Item.Term term
                && Lists.any(
                        term.mention().concepts(),
                        concept -> concept.kind() == Kind.DRUG
                                || concept.kind() == Kind.DRUG_CLASS
                                || concept.kind() == Kind.PROCEDURE);
    }
}
