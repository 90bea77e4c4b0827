package org.armature.eligibility.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Tells heads that only say that a list follows: "Patients who meet all of the following criteria will be enrolled:". */
final class Announcements {
    /** What a study does with people, and people with its criteria. */
    private static final Set<String> VERBS = Set.of(
            "eligible",
            "ineligible",
            "enrolled",
            "enroll",
            "enrol",
            "recruited",
            "recruit",
            "participate",
            "participating",
            "selected",
            "randomized",
            "randomised",
            "apply",
            "applies",
            "met",
            "fulfilled",
            "satisfied",
            "satisfy",
            "satisfies",
            "present",
            "true");

    private static final Set<String> TAKEN_IN =
            Set.of("eligible", "enrolled", "included", "recruited", "selected", "participate");

    private static final Set<String> BETWEEN =
            Set.of("to", "for", "for the", "from", "from the", "if", "only if", "who");

    private static final Cues ALWAYS = Cues.of(EnumSet.of(Cue.ANCHOR, Cue.EXCLUDED, Cue.PERMISSION, Cue.IF));

    private Announcements() {}

    /** Where the words begin that only announce: behind the people of whom the list is asked; -1 if they say more. */
    static int from(List<Item> words) {
        int i = words.size();
        boolean verb = false;
        while (i > 0 && announces(words.get(i - 1))) {
            verb |= isVerb(words.get(i - 1));
            i--;
        }
        return verb ? i : -1;
    }

    private static boolean isVerb(Item item) {
        return VERBS.contains(item.words())
                || item.is(Cue.EXCLUDED)
                || item.is(Cue.PERMISSION)
                || item.words().equals("included")
                || item.words().equals("meet");
    }

    /** "are eligible if they meet": who the people are is not asked of everybody, as it is in "asthma with the following". */
    static boolean takesIn(List<Item> words) {
        return Lists.any(words, item -> item.is(Cue.PERMISSION) || TAKEN_IN.contains(item.words()));
    }

    private static boolean announces(Item item) {
        return Weight.isLight(item)
                || VERBS.contains(item.words())
                || BETWEEN.contains(item.words())
                || item instanceof Item.Phrase phrase && phrase.cues().hasAny(ALWAYS) && !item.is(Cue.NOT)
                || item.is("to be")
                || item.is("will be");
    }

    /** Whether the words before a place name people alone, of whom something may be asked. */
    static boolean arePeople(List<Item> words) {
        return !words.isEmpty()
                && Lists.none(
                        words,
                        item -> item.is(Cue.NOT)
                                || item.is(Cue.EXCEPT)
                                || item.is(",")
                                || item.is(".")
                                || item.is(";"));
    }
}
