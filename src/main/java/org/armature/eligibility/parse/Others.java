package org.armature.eligibility.parse;

import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Tells what is said of somebody else: "the partner is not pregnant or lactating", "partners who are minors, who are nursing". */
final class Others {
    private static final Set<String> VERBS =
            Set.of("is", "are", "was", "were", "has", "have", "had", "who", "must", "should", "does", "do");

    private Others() {}

    /** Whether a piece is of them: they are its subject, or are that of the piece before it and no other people are named. */
    static boolean are(Segment piece, Connector before, boolean others) {
        for (int i = 0; i + 1 < piece.items().size(); i++) {
            if (piece.items().get(i).is(Cue.SOMEBODY_ELSE)
                    && VERBS.contains(piece.items().get(i + 1).firstWord())) {
                return true;
            }
        }
        boolean another =
                before == Connector.AND && piece.items().get(0).firstWord().equals("who");
        return others && !another && !piece.has(Others::isOfPeople);
    }

    private static boolean isOfPeople(Item item) {
        return item.is(Cue.SUBJECT) || Weight.isSex(item) || item.words().contains(" who");
    }
}
