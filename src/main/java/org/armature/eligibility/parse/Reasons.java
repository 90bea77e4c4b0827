package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;

/** Leaves out why something is asked or keeps people out: "are excluded because the drug may harm a fetus". */
final class Reasons {
    private static final int FARTHEST = 6;
    private static final Set<String> GIVES = Set.of("due", "as", "since", "given", "owing", "because");
    private static final Set<String> THESE = Set.of("this", "these", "there", "it", "they");

    private Reasons() {}

    /** The sentence without its reason, whether that stands in front or at the end. */
    static List<Item> without(List<Item> sentence) {
        int from = behindReason(sentence);
        boolean event = false;
        for (int i = from + 1; i < sentence.size(); i++) {
            event |= isEvent(sentence.get(i - 1));
            if (begins(sentence, i, event)) {
                int end = sentence.get(i - 1).is(",") ? i - 1 : i;
                return sentence.subList(from, end);
            }
        }
        return from == 0 ? sentence : sentence.subList(from, sentence.size());
    }

    /** "(as this study includes vitamin K)", "(because of the risk)": parentheses that give a reason. */
    static boolean is(List<Item> aside) {
        return aside.size() > 1 && (isBecause(aside.get(0)) || isAsThis(aside, 0));
    }

    /** "Because the effects are unknown, women must …": the index behind the comma; 0 where no reason leads. */
    private static int behindReason(List<Item> sentence) {
        int because = 0;
        while (because < sentence.size() && Weight.isLight(sentence.get(because))) {
            because++;
        }
        if (because == sentence.size() || !isBecause(sentence.get(because))) {
            return 0;
        }
        int comma = Segment.indexOf(sentence, ",");
        boolean leads = comma > because && !Weight.areLight(sentence.subList(comma, sentence.size()));
        return leads ? comma + 1 : 0;
    }

    private static boolean begins(List<Item> sentence, int i, boolean event) {
        if (isBecause(sentence.get(i)) && !sentence.get(i).is(Cue.NARROWING)) {
            return !event;
        }
        return GIVES.contains(sentence.get(i).firstWord()) && isExcluded(sentence, i)
                || sentence.get(i - 1).is(",") && isAsThis(sentence, i);
    }

    private static boolean isBecause(Item item) {
        return item.firstWord().equals("because");
    }

    private static boolean isAsThis(List<Item> items, int i) {
        String word = items.get(i).words();
        return (word.equals("as") || word.equals("since"))
                && i + 2 < items.size()
                && THESE.contains(items.get(i + 1).firstWord());
    }

    /** What happens for a reason, so that the reason narrows it: "stopped because of side effects". */
    private static boolean isEvent(Item item) {
        return item.is(Cue.NARROWING) || item.is(Cue.UNABLE) || item.is(Cue.TREATED) || item.is(Cue.COMPLIANCE);
    }

    /** "are excluded from this study due to": all that stands before it says no more than that. */
    private static boolean isExcluded(List<Item> sentence, int before) {
        for (int i = before - 1; i >= 0 && i > before - FARTHEST; i--) {
            Item item = sentence.get(i);
            if (item.is(Cue.EXCLUDED)) {
                return true;
            }
            if (!Weight.isLight(item)
                    && !item.is(Cue.ANCHOR)
                    && !item.firstWord().equals("from")) {
                return false;
            }
        }
        return false;
    }
}
