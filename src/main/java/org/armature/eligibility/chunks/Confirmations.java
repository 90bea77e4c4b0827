package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/**
 * Leaves out how something was confirmed: "histologically or cytologically proven", "physician-diagnosed" says no more of
 * a record than "proven".
 */
public final class Confirmations {
    private static final Set<String> PROOFS =
            Set.of("confirmed", "documented", "proven", "proved", "verified", "diagnosed");

    /** What begins a phrase that a disease follows: "histological or cytological evidence of". */
    private static final Set<String> NOUNS =
            Set.of("diagnosis", "confirmation", "evidence", "proof", "documentation", "history");

    /** Who or what confirms it, beside adverbs. */
    private static final Set<String> SOURCES = Set.of(
            "biopsy",
            "histology",
            "cytology",
            "pathology",
            "laboratory",
            "serology",
            "culture",
            "physician",
            "doctor",
            "histological",
            "cytological",
            "pathological",
            "histopathological",
            "radiological",
            "histologic",
            "cytologic",
            "pathologic",
            "histopathologic",
            "radiologic",
            "radiographic",
            "microscopic",
            "biochemical",
            "microbiological",
            "verified",
            "established",
            "clinic",
            "clinical",
            "clinically",
            "medical",
            "imaging",
            "convincing",
            "supportive",
            "objective",
            "definite",
            "definitive",
            "actual",
            "clear",
            "preoperative");

    private Confirmations() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.none(items, item -> isProof(item) || item instanceof Item.Aside)) {
            return items;
        }
        List<Item> kept = new ArrayList<>(items.size());
        for (Item item : items) {
            int from = isProof(item) ? from(kept) : kept.size();
            if (from < kept.size() && item instanceof Item.Phrase proof) {
                int start = kept.get(from).start();
                kept.subList(from, kept.size()).clear();
                kept.add(new Item.Phrase(proof.wording(), start, proof.end()));
            } else {
                kept.add(
                        item instanceof Item.Aside aside
                                ? new Item.Aside(apply(aside.items()), aside.start(), aside.end())
                                : item);
            }
        }
        return kept;
    }

    private static boolean isProof(Item item) {
        return item instanceof Item.Phrase
                && (item.is(Cue.LINK) || item.is("history of"))
                && (PROOFS.contains(item.firstWord())
                        || PROOFS.contains(item.lastWord())
                        || item.lastWord().equals("of") && NOUNS.contains(noun(item.words())));
    }

    /** The word before the last: "diagnosis" of "pathological diagnosis of". */
    private static String noun(String words) {
        int last = words.lastIndexOf(' ');
        return last < 0 ? words : words.substring(words.lastIndexOf(' ', last - 1) + 1, last);
    }

    /** Where the words begin that say in what way; their number where none does. */
    private static int from(List<Item> before) {
        int from = before.size();
        for (int i = before.size() - 1; i >= 0 && (isWay(before.get(i)) || isJoin(before.get(i))); i--) {
            from = isWay(before.get(i)) ? i : from;
        }
        return from;
    }

    private static boolean isWay(Item item) {
        return SOURCES.contains(item.words())
                || item instanceof Item.Plain plain && plain.token().text().endsWith("ly");
    }

    private static boolean isJoin(Item item) {
        return item.is(Cue.OR) || item.is(Cue.AND) || item.is("/") || item.is("-");
    }
}
