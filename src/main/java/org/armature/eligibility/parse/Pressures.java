package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** "Blood pressure &gt; 160 mmHg systolic or &gt; 90 mmHg diastolic": which pressure a limit is of stands behind it. */
final class Pressures {
    private static final String BLOOD_PRESSURE = "variable/blood-pressure";

    private Pressures() {}

    static List<Item> apply(String text, List<Item> items, Vocabulary vocabulary) {
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String side = item instanceof Item.Limit && i + 1 < items.size() ? side(text, items.get(i + 1)) : null;
            if (item instanceof Item.Aside aside) {
                result.add(new Item.Aside(apply(text, aside.items(), vocabulary), aside.start(), aside.end()));
            } else if (side != null && item instanceof Item.Limit limit && "mm[Hg]".equals(limit.unit())) {
                Item.Term pressure = pressure(side, limit, vocabulary);
                if (pressure != null) {
                    dropGeneric(result);
                    result.add(pressure);
                    i++;
                }
                result.add(item);
            } else {
                result.add(item);
            }
        }
        return result;
    }

    private static @Nullable String side(String text, Item item) {
        String word = text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
        return word.equals("systolic") || word.equals("diastolic") ? word : null;
    }

    private static Item.@Nullable Term pressure(String side, Item.Limit limit, Vocabulary vocabulary) {
        String name = side + " blood pressure";
        List<Mention> found = vocabulary.mentions(name);
        if (found.size() != 1) {
            return null;
        }
        Mention mention = new Mention(limit.start(), limit.end(), found.get(0).concepts(), false);
        return new Item.Term(mention, name, limit.start(), limit.start());
    }

    /** The name "blood pressure" before the limit, which the other takes the place of. */
    private static void dropGeneric(List<Item> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
            if (before.get(i) instanceof Item.Term term
                    && term.mention().concepts().stream()
                            .anyMatch(concept -> concept.id().equals(BLOOD_PRESSURE))) {
                before.remove(i);
                return;
            }
            if (!Weight.isLight(before.get(i)) && !before.get(i).is(Cue.MEASURE)) {
                return;
            }
        }
    }
}
