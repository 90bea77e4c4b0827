package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Brings a toxicity and its grade together: "recovered from any toxicity of prior therapy to grade 1 or less" asks for a
 * toxicity of grade 1 or less, whatever it comes from.
 */
final class Toxicities {
    private static final int FARTHEST = 40;
    private static final int LONGEST_LEAD = 10;
    private static final String REACTION = "condition/adverse-drug-reaction";
    private static final String GRADE = "variable/toxicity-grade";
    private static final String THERAPIES = "variable/number-of-prior-therapies";

    /** What went away, in all forms of the words. */
    private static final Set<String> RECOVERIES =
            Set.of("recover", "resol", "return", "improv", "reliev", "reduce", "subside", "regress");

    /** Words that say more than what a toxicity comes from. */
    private static final Cues STATEMENTS = Cues.of(EnumSet.of(
            Cue.NOT,
            Cue.EXCEPT,
            Cue.IF,
            Cue.EXAMPLES,
            Cue.JUDGEMENT,
            Cue.COMPLIANCE,
            Cue.CONSENT,
            Cue.CONTRACEPTION,
            Cue.PARTICIPATION,
            Cue.SOMEBODY_ELSE,
            Cue.PLANNED,
            Cue.TOXICITY,
            Cue.AT_LEAST,
            Cue.ABOVE,
            Cue.AT_MOST,
            Cue.BELOW,
            Cue.EQUAL));

    private final String text;
    private final List<Item> items;
    private final List<Item> result;

    private Toxicities(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.result = new ArrayList<>(items.size());
    }

    static List<Item> apply(String text, List<Item> items) {
        return Lists.none(items, Toxicities::isToxicity) ? items : new Toxicities(text, items).simplified();
    }

    /** What stands between a toxicity and its grade. */
    private record Way(int grade, boolean ruledOut, List<Item> asides) {}

    private List<Item> simplified() {
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            Way way = isToxicity(item) ? way(i + 1) : null;
            Item.Aside graded = isToxicity(item) && way == null ? gradeBefore() : null;
            if (way != null) {
                i = afterWay(item, way);
            } else if (graded != null) {
                lead();
                result.add(toxicity(item));
                List<Item> parts = Lists.where(graded.items(), part -> !part.is(Cue.EXAMPLES));
                parts.forEach(this::add);
                i = cause(i + 1);
            } else {
                add(item);
                i++;
            }
        }
        return result;
    }

    /** "grade 1 or at baseline": the other choice is no time of the first. */
    private void add(Item item) {
        int last = result.size() - 1;
        boolean choice = last > 0
                && result.get(last).is(Cue.OR)
                && result.get(last - 1) instanceof Item.Limit limit
                && (words(limit).contains("grade") || last > 1 && isGrade(result.get(last - 2)));
        boolean level = choice && item.is(Cue.FILL) && words(item).startsWith("at ");
        result.add(level ? new Item.Phrase(EnumSet.of(Cue.ANCHOR), "baseline", item.start(), item.end()) : item);
    }

    private int afterWay(Item item, Way way) {
        boolean not = lead() | way.ruledOut();
        while (!result.isEmpty() && isPresent(result.get(result.size() - 1))) {
            result.remove(result.size() - 1);
        }
        if (not) {
            result.add(new Item.Phrase(EnumSet.of(Cue.NOT), "not", item.start(), item.start()));
        }
        result.add(toxicity(item));
        int i = way.grade();
        while (!(items.get(i) instanceof Item.Limit)) {
            result.add(items.get(i));
            i++;
        }
        result.add(items.get(i));
        result.addAll(way.asides());
        return i + 1;
    }

    /** "ongoing", "acute": what has not gone away is there anyway. */
    private static boolean isPresent(Item item) {
        return item.is(Cue.CURRENT) || item.is("acute");
    }

    static boolean isToxicity(Item item) {
        return item.is(Cue.TOXICITY)
                || item instanceof Item.Term term
                        && term.mention().concept().id().equals(REACTION);
    }

    private static Item toxicity(Item item) {
        return item.is(Cue.TOXICITY)
                ? item
                : new Item.Phrase(EnumSet.of(Cue.TOXICITY), "adverse reaction", item.start(), item.end());
    }

    /** From a toxicity to its grade over what it comes from and that it went away; null where other things are said. */
    private @Nullable Way way(int from) {
        boolean caused = false;
        boolean recovered = leadAt() >= 0;
        boolean led = recovered;
        boolean not = false;
        List<Item> asides = new ArrayList<>();
        for (int i = from; i < items.size() && i < from + FARTHEST; i++) {
            Item item = items.get(i);
            if (isGrade(i)) {
                return caused || recovered ? new Way(i, not, asides) : null;
            }
            boolean recovers = isRecovery(item);
            not |= item.is(Cue.NOT);
            recovered |= recovers;
            caused |= (led || !recovered) && GradeRules.isCause(words(item));
            if (item instanceof Item.Aside) {
                asides.add(item);
            } else if (!recovers
                    && !item.is(Cue.NOT)
                    && !Tail.isRelative(item)
                    && !isOfCause(i, caused && (led || !recovered))) {
                return null;
            }
        }
        return null;
    }

    /** Where what a toxicity comes from ends. */
    private int cause(int from) {
        int i = from;
        while (i < items.size()
                && !(items.get(i) instanceof Item.Aside)
                && isOfCause(i, i > from)
                && (i > from || GradeRules.isCause(words(items.get(i))))) {
            i++;
        }
        return i;
    }

    private boolean isOfCause(int at, boolean listed) {
        Item item = items.get(at);
        if (item.is(",") || item.is(Cue.OR) || item.is(Cue.AND)) {
            return listed;
        }
        if (item.is(".") || item.is(";") || Tail.isRelative(item) || item instanceof Item.When) {
            return at + 1 < items.size() && item.is(".") && items.get(at + 1).start() == item.end();
        }
        if (item instanceof Item.Limit limit) {
            return !limit.stated() && items.get(at - 1).is(".");
        }
        return Weight.isLight(item) || Weight.isUnknown(item) || item instanceof Item.Made || isTherapy(item);
    }

    private static boolean isTherapy(Item item) {
        if (item instanceof Item.Term term) {
            return term.mention().concept(Kind.CONDITION).isEmpty()
                    && (!term.mention().has(Kind.VARIABLE)
                            || term.mention().concept().id().equals(THERAPIES));
        }
        return item instanceof Item.Phrase phrase && !phrase.cues().hasAny(STATEMENTS);
    }

    /** Takes away what leads to a toxicity that went away; whether it did not. */
    private boolean lead() {
        int at = leadAt();
        if (at < 0) {
            return false;
        }
        Item recovery = result.get(at);
        List<Item> narrowing = Lists.where(
                result.subList(at + 1, result.size()),
                item -> !Weight.isLight(item)
                        && !(item instanceof Item.Aside)
                        && !isTherapy(item)
                        && !item.is("-")
                        && !item.is("related"));
        result.subList(at, result.size()).clear();
        result.addAll(narrowing);
        return recovery.is(Cue.NOT);
    }

    private int leadAt() {
        int at = result.size() - 1;
        while (at >= 0 && at > result.size() - LONGEST_LEAD && mayFollow(result.get(at))) {
            at--;
        }
        return at >= 0 && isRecovery(result.get(at)) ? at : -1;
    }

    private static boolean mayFollow(Item item) {
        return !isRecovery(item)
                && !item.is(".")
                && !item.is(";")
                && (Weight.isLight(item)
                        || Weight.isUnknown(item)
                        || item instanceof Item.Aside
                        || item.is(Cue.SEVERITY)
                        || isTherapy(item));
    }

    /** "recovered (i.e. to grade 1 or less) from": the grade stands before the toxicity. */
    private Item.@Nullable Aside gradeBefore() {
        for (int i = result.size() - 1; i > 0 && i > result.size() - LONGEST_LEAD; i--) {
            Item item = result.get(i);
            if (item instanceof Item.Aside aside) {
                boolean graded = Lists.any(
                        aside.items(),
                        part -> part instanceof Item.Limit && words(part).contains("grade") || isGrade(part));
                return graded && isRecovery(result.get(i - 1)) ? aside : null;
            }
            if (!mayFollow(item)) {
                return null;
            }
        }
        return null;
    }

    private boolean isGrade(int at) {
        Item item = items.get(at);
        return item instanceof Item.Limit
                ? words(item).contains("grade")
                : isGrade(item) && at + 1 < items.size() && items.get(at + 1) instanceof Item.Limit;
    }

    private static boolean isGrade(Item item) {
        return item instanceof Item.Term term && term.mention().concept().id().equals(GRADE);
    }

    private static boolean isRecovery(Item item) {
        String words = item.words();
        for (String recovery : RECOVERIES) {
            int at = words.indexOf(recovery);
            if (at == 0 || at > 0 && words.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private String words(Item item) {
        return text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
    }
}
