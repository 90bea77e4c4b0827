package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Words around a limit that say of whom it is asked, or only that it holds: "2.5 x ULN without metastases, 5 x ULN with
 * metastases", "no more than 2 prior regimens are allowed".
 */
public final class Subgroups {
    private static final int FARTHEST = 14;

    private Subgroups() {}

    public static List<Item> apply(String text, List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is("for") && isAge(text, items, i + 1) && isScore(result)) {
                result.add(new Item.Phrase(EnumSet.of(Cue.IF), "for patients", item.start(), item.end()));
            } else if (isOfPeople(result, item, i + 1 < items.size() ? items.get(i + 1) : null)) {
                String word = item.is("without") ? "in patients without" : "in patients with";
                result.add(new Item.Phrase(EnumSet.of(Cue.IF), word, item.start(), item.end()));
            } else if (!isGraded(result, items, i) && (!item.is(Cue.PERMISSION) || !isCount(result))) {
                result.add(item);
            }
        }
        return result;
    }

    /** "for 16 years and older": an age, and not how long something lasts. */
    private static boolean isAge(String text, List<Item> items, int at) {
        if (at >= items.size() || !(items.get(at) instanceof Item.Limit limit) || !"a".equals(limit.unit())) {
            return false;
        }
        boolean behind = at + 1 < items.size() && items.get(at + 1).is(Cue.AGE);
        String written = text.substring(limit.start(), limit.end());
        int next = behind ? at + 2 : at + 1;
        boolean ends = next >= items.size()
                || items.get(next).is(".")
                || next + 1 < items.size()
                        && Connector.of(items.get(next)) != Connector.NONE
                        && Weight.isVariable(items.get(next + 1));
        return limit.stated() && ends && (behind || written.endsWith("older") || written.endsWith("younger"));
    }

    private static boolean isScore(List<Item> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Limit limit
                && !Quantities.isTime(limit);
    }

    /** "neuropathy, grade 2 or greater": the comma before the grade of what stands before it. */
    private static boolean isGraded(List<Item> before, List<Item> items, int at) {
        return items.get(at).is(",")
                && at + 2 < items.size()
                && (items.get(at + 1).is("grade") || isToxicityGrade(items.get(at + 1)))
                && items.get(at + 2) instanceof Item.Limit
                && (at + 3 == items.size() || isEnd(items.get(at + 3)))
                && !before.isEmpty()
                && Weight.isPresence(before.get(before.size() - 1));
    }

    private static boolean isEnd(Item item) {
        return Connector.of(item) != Connector.NONE || item.is(".") || item.is("by") || item.is(Cue.METHOD);
    }

    private static boolean isToxicityGrade(Item item) {
        return item instanceof Item.Term term && term.mention().concept().id().equals("variable/toxicity-grade");
    }

    /** Whether a multiple of normal stands right before "with" or "without" a condition. */
    private static boolean isOfPeople(List<Item> before, Item item, @Nullable Item next) {
        return (item.is("with") || item.is("without"))
                && next != null
                && Weight.isPresence(next)
                && !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Limit limit
                && Comparison.ULN.equals(limit.unit());
    }

    /** Whether "allowed" closes a sentence that says how many of something may be at most. */
    private static boolean isCount(List<Item> before) {
        boolean counted = false;
        for (int i = before.size() - 1; i >= 0 && i > before.size() - FARTHEST; i--) {
            Item item = before.get(i);
            if (item.is(".") || item.is(";") || item.is(Cue.IF) || item.is(Cue.NOT) || item.is(Cue.EXCEPT)) {
                return false;
            }
            if (item instanceof Item.Limit limit) {
                boolean most = limit.bounds().high() != null && limit.bounds().low() == null;
                boolean number = limit.unit() == null || limit.unit().equals("{times}");
                return counted && most && number && limit.stated();
            }
            counted |= CueLexicon.standard().says(last(item), Cue.COUNTED);
        }
        return false;
    }

    private static String last(Item item) {
        String words = item instanceof Item.Term term
                ? term.mention().concept().label().toLowerCase(Locale.ROOT)
                : item.lastWord();
        String noun = words.endsWith(" of") ? words.substring(0, words.length() - 3) : words;
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }
}
