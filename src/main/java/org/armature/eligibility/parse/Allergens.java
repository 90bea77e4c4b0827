package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds what an allergy is to. */
final class Allergens {
    private static final int LONGEST = 6;

    private static final Set<String> COMPONENTS =
            Set.of("component", "components", "ingredient", "ingredients", "constituent", "constituents");

    /** What only points to something else. */
    private static final Set<String> UNNAMED = Set.of(
            "its",
            "their",
            "similar",
            "related",
            "other",
            "idiosyncratic",
            "compounds",
            "reactions",
            "excipients",
            "excipient",
            "components",
            "ingredients");

    /** What makes a sort of allergy, not what it is to. */
    private static final Set<String> SORTS = Set.of(
            "seasonal",
            "perennial",
            "respiratory",
            "airway",
            "skin",
            "severe",
            "nasal",
            "chronic",
            "known",
            "other",
            "any",
            "multiple");

    private Allergens() {}

    /** "penicillin allergy", "drug allergies": what the allergy is to; null where the name says no such thing. */
    static @Nullable String before(String name) {
        String suffix = name.endsWith(" allergy") ? " allergy" : " allergies";
        String allergen = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
        String last = allergen.substring(allergen.lastIndexOf(' ') + 1);
        return allergen.isEmpty() || SORTS.contains(last) ? null : allergen;
    }

    /** "allergy", "hypersensitivity": a word for all allergies. */
    static boolean isAllergy(Item item) {
        return item instanceof Item.Term term && term.mention().concept().id().equals("condition/hypersensitivity");
    }

    /** "components of X" are X; "its excipients" are nothing that a record names. */
    static @Nullable List<Item> of(Context context, List<Item> name) {
        int from = 0;
        boolean component = false;
        for (int i = 0; i < name.size(); i++) {
            String word = context.name(name.get(i).start(), name.get(i).end());
            if (COMPONENTS.contains(word) && i < name.size() - 1) {
                component = true;
                from = i + 1;
            } else if (UNNAMED.contains(word)
                    && !(i + 1 < name.size() && name.get(i + 1).is("of"))) {
                return null;
            }
        }
        List<Item> of = name.subList(from, name.size());
        if (component && from > 1 && Weight.areLight(of)) {
            of = name.subList(0, from - 1);
        }
        while (!of.isEmpty() && Weight.isLight(of.get(0))) {
            of = of.subList(1, of.size());
        }
        return of.isEmpty() || of.size() > LONGEST ? null : of;
    }
}
