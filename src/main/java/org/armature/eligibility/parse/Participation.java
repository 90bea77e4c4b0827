package org.armature.eligibility.parse;

import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;

/** Tells taking part in another study, in words that no list has: "enrolled in the treatment phase of another trial". */
final class Participation {
    private static final Set<String> OTHER = Set.of(
            "other",
            "another",
            "any",
            "prior",
            "previous",
            "concurrent",
            "concurrently",
            "simultaneous",
            "simultaneously",
            "different",
            "current",
            "currently",
            "participated",
            "recent",
            "interventional",
            "one");
    private static final Set<String> STUDIES = Set.of(
            "study",
            "studies",
            "trial",
            "trials",
            "investigation",
            "investigations",
            "protocol",
            "protocols",
            "research");

    private Participation() {}

    /** "participated in one of our prior smoking cessation studies", "participation in an interventional study". */
    static boolean is(Segment segment) {
        int verb = segment.first(Participation::isTakingPart);
        if (verb < 0 || segment.has(Cue.UNABLE) || segment.to(verb).has(Cue.NARROWING)) {
            return false;
        }
        boolean other = segment.has(item -> OTHER.contains(item.firstWord()) || OTHER.contains(item.lastWord()))
                || !segment.has(Cue.COMPLIANCE) && segment.from(verb).has(item -> item.is("a") || item.is("an"));
        Segment after = segment.from(verb + 1);
        int clause = after.first(item -> item.is(Cue.NARROWING) || Tail.isRelative(item));
        Segment near = clause < 0 ? after : after.to(clause);
        return other && near.has(item -> STUDIES.contains(item.lastWord()) && !item.is(Cue.FILL));
    }

    static boolean isTakingPart(Item item) {
        String word = item.firstWord();
        return word.startsWith("participat") || word.startsWith("enrol");
    }
}
