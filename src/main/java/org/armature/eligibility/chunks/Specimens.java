package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Alias;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;

/** Leaves out in which of several fluids something is measured: "a serum or urine pregnancy test" is a pregnancy test. */
public final class Specimens {
    private static final Set<String> FLUIDS = Set.of("serum", "urine", "blood", "plasma", "urinary", "saliva");

    private Specimens() {}

    public static List<Item> apply(List<Item> items) {
        if (Lists.none(items, item -> isFluid(item) || item instanceof Item.Aside)) {
            return items;
        }
        List<Item> kept = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean first = isFluid(item)
                    && i + 2 < items.size()
                    && isEither(items.get(i + 1))
                    && (isFluid(items.get(i + 2)) || beginsWithFluid(items.get(i + 2)));
            if (first) {
                i++;
            } else if (!(item instanceof Item.Aside aside && areFluids(aside))) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static boolean isEither(Item item) {
        return item.is(Cue.OR) || item.is("/") || item.is(Cue.AND);
    }

    private static boolean isFluid(Item item) {
        return FLUIDS.contains(item.words());
    }

    /** "urine pregnancy test" as one name. */
    private static boolean beginsWithFluid(Item item) {
        return item instanceof Item.Term term
                && Lists.any(
                        term.mention().concepts(), concept -> Lists.any(concept.aliases(), Specimens::beginsWithFluid));
    }

    private static boolean beginsWithFluid(Alias alias) {
        int space = alias.text().indexOf(' ');
        return space > 0 && FLUIDS.contains(alias.text().substring(0, space).toLowerCase(Locale.ROOT));
    }

    private static boolean areFluids(Item.Aside aside) {
        return Lists.any(aside.items(), Specimens::isFluid)
                && Lists.all(
                        aside.items(), item -> isFluid(item) || isEither(item) || item.is(Cue.FILL) || item.is(","));
    }
}
