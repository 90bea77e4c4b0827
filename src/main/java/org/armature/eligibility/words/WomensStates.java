package org.armature.eligibility.words;

import java.util.Set;
import org.armature.eligibility.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/** The states of life that no man has, by their ids in the vocabulary. */
public final class WomensStates {
    private static final Set<String> IDS = Set.of(
            "state/pregnant",
            "state/breastfeeding",
            "state/premenopausal",
            "state/postmenopausal",
            "state/childbearing-potential");

    private WomensStates() {}

    public static boolean is(@Nullable String concept) {
        return concept != null && IDS.contains(concept);
    }

    public static boolean is(Item item) {
        return item instanceof Item.Term term
                && term.mention()
                        .concept(Kind.STATE)
                        .filter(state -> is(state.id()))
                        .isPresent();
    }
}
