package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/** Makes one lead of several words for an allergy: "allergy, hypersensitivity or intolerance to penicillin". */
public final class AllergyLeads {
    private static final Set<String> CONDITIONS = Set.of("condition/hypersensitivity", "condition/anaphylaxis");
    private static final Set<String> WORDS =
            Set.of("sensitivity", "sensitivities", "intolerance", "intolerant", "allergic", "hypersensitive");

    private AllergyLeads() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.none(items, item -> item.is(Cue.ALLERGY))) {
            return items;
        }
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            int from = item.is(Cue.ALLERGY) ? from(kept) : kept.size();
            if (from < kept.size() && item instanceof Item.Phrase lead) {
                int start = kept.get(from).start();
                kept.subList(from, kept.size()).clear();
                kept.add(new Item.Phrase(lead.wording(), start, lead.end()));
            } else {
                kept.add(item);
            }
        }
        return kept;
    }

    /** Where the words begin that are joined to the last; their number where none is. */
    private static int from(List<Item> before) {
        int from = before.size();
        int i = before.size() - 1;
        while (i > 0 && isJoin(before.get(i))) {
            int word = i - 1;
            while (word > 0 && isJoin(before.get(word))) {
                word--;
            }
            if (!isAllergy(before.get(word))) {
                break;
            }
            from = word;
            i = word - 1;
        }
        return from;
    }

    private static boolean isAllergy(Item item) {
        return WORDS.contains(item.words())
                || item instanceof Item.Term term && Lists.any(term.mention().concepts(), AllergyLeads::isAllergy);
    }

    private static boolean isAllergy(Concept concept) {
        return CONDITIONS.contains(concept.id());
    }

    private static boolean isJoin(Item item) {
        return Connector.of(item) != Connector.NONE || item.is("known");
    }
}
