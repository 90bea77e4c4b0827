package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a limit in the words that follow it: "at least 2 prior lines of therapy", "12 % increase in FEV1". */
final class Behind {
    private static final int FARTHEST = 6;
    private static final Set<String> FAILED =
            Set.of("failed", "failing", "failure", "fail", "fails", "progressed", "relapsed", "refractory", "respond");
    private static final Set<String> RADIATION = Set.of("radiotherapy", "radiation", "irradiation", "irradiated");

    private final Context context;
    private final SubjectRules subjects;
    private final CountRules counts;

    Behind(Context context, SubjectRules subjects, CountRules counts) {
        this.context = context;
        this.subjects = subjects;
        this.counts = counts;
    }

    /** A subject behind its limit, and what of the words before the limit it does not say. */
    record Found(Subject subject, Item.Limit limit, List<Item> left) {}

    /** A variable that is known: "a score of 8 or more on the MADRS". */
    @Nullable
    Subject known(List<Item> after) {
        int end = 0;
        while (end < after.size()
                && !(after.get(end) instanceof Item.When)
                && !after.get(end).is("by")
                && !after.get(end).is(Cue.METHOD)
                && !after.get(end).is(Cue.LINK)) {
            end++;
        }
        List<Item> words = after.subList(0, end);
        if (Lists.none(words, Weight::isVariable)) {
            return null;
        }
        Subject subject = subjects.of(words);
        return subject != null && subject.variable() != null && subject.name().exact() ? subject : null;
    }

    /** "at least 12 % increase in FEV1": a change of what follows. */
    @Nullable
    Subject changed(Item.Limit limit, List<Item> after) {
        if (!limit.stated()
                || limit.unit() == null
                || after.isEmpty()
                || !after.get(0).is(Cue.CHANGE)) {
            return null;
        }
        Item change = after.get(0);
        String word = change.firstWord();
        int at = 1;
        while (at < after.size() && at < 4 && Weight.isLight(after.get(at))) {
            at++;
        }
        boolean noun = !word.endsWith("ed") && !word.equals("from");
        if (!noun || at >= after.size() || !Weight.isVariable(after.get(at))) {
            return null;
        }
        Item variable = after.get(at);
        String name = context.name(variable.start(), variable.end()) + " " + word;
        return new Subject(Name.of(name), null, change.start(), variable.end());
    }

    /** "radiotherapy to more than 30 % of the bone marrow": how much of it was irradiated. */
    @Nullable
    Found irradiated(List<Item> before, Item.Limit limit, List<Item> after) {
        int marrow = after.size() > 1 && after.get(0).is("of") ? marrow(after) : -1;
        if (marrow < 0 || !"%".equals(limit.unit()) || !limit.stated()) {
            return null;
        }
        List<Item> left = new ArrayList<>();
        boolean radiation = false;
        for (Item item : before) {
            boolean says = RADIATION.contains(lastWord(item)) || item instanceof Item.Term && isRadiation(item);
            radiation |= says;
            if (!says && !item.is(Cue.HISTORY) && !Weight.isLight(item) && !isReceived(item)) {
                left.add(item);
            }
        }
        return radiation
                ? new Found(
                        new Subject(
                                Name.of("irradiated bone marrow"),
                                null,
                                limit.start(),
                                after.get(marrow).end()),
                        limit,
                        left)
                : null;
    }

    /** The index of "marrow" where only small words and "bone" stand before it, -1 if it does not come. */
    private static int marrow(List<Item> after) {
        for (int i = 0; i < after.size() && i < FARTHEST; i++) {
            String last = after.get(i).lastWord();
            if (last.equals("marrow") || last.equals("marrow-bearing")) {
                return i;
            }
            if (!Weight.isLight(after.get(i))
                    && !last.equals("bone")
                    && !last.equals("active")
                    && !last.equals("total")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isRadiation(Item item) {
        String name = context.name(item.start(), item.end());
        return name.contains("radiation") || name.contains("radiotherapy");
    }

    private static boolean isReceived(Item item) {
        return item.is(Cue.TREATED)
                || item.firstWord().startsWith("affect")
                || item.firstWord().startsWith("involv");
    }

    private String lastWord(Item item) {
        String name = context.name(item.start(), item.end());
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "progression after at least two lines of therapy", "failed 2 biologics": what was counted, and what came of it. */
    @Nullable
    Found counted(List<Item> before, Item.Limit limit, List<Item> after) {
        Subject counted = Lists.any(before, item -> item.is(Cue.NOT)) ? null : counts.of(limit, after);
        if (counted == null || !CountRules.isCounted(counted.name()) && counted.variable() == null && !isOf(counted)) {
            return null;
        }
        Item.Limit number = counts.number(limit, counted, after);
        int end = before.size();
        while (end > 0
                && (Weight.isLight(before.get(end - 1)) || before.get(end - 1).is(Cue.AFTER))) {
            end--;
        }
        boolean after1 = end < before.size();
        Item last = end > 0 ? before.get(end - 1) : null;
        boolean failed = last != null && FAILED.contains(last.lastWord());
        for (int i = end - 1; failed && i >= 0 && i > end - 4; i--) {
            if (before.get(i).firstWord().startsWith("fail")) {
                Name name = Name.of("failed " + counted.name().text());
                Subject failures = new Subject(name, null, counted.start(), counted.end());
                return new Found(failures, number, before.subList(0, i));
            }
        }
        return failed || after1 ? new Found(counted, number, before.subList(0, end)) : null;
    }

    private static boolean isOf(Subject counted) {
        return counted.name().text().contains(" of ") || counted.name().text().contains(" for ");
    }
}
