package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Bounds;
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
    private static final Set<String> RECOVERIES = Set.of(
            "recover", "resol", "return", "improv", "reliev", "reduce", "subside", "regress", "decrea", "alleviat");

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
    private record Way(int grade, boolean recovered, boolean ruledOut, List<Item> asides) {}

    private List<Item> simplified() {
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            Way way = isToxicity(item) ? way(i + 1) : null;
            Item.Aside graded = isToxicity(item) && way == null ? gradeBefore() : null;
            int recovery = isToxicity(item) && way == null && graded == null ? recoveryBefore() : -1;
            if (way != null) {
                i = afterWay(item, way);
            } else if (recovery >= 0) {
                List<Item> level = result.subList(recovery, result.size());
                List<Item> grade = Lists.where(level, part -> part instanceof Item.Limit || isGrade(part));
                List<Item> choice = Lists.where(level, part -> part.is(Cue.OR) || part.is(Cue.ANCHOR));
                level.clear();
                result.add(toxicity(item));
                result.addAll(grade);
                result.addAll(Lists.where(choice, part -> part.is(Cue.OR)));
                result.addAll(Lists.where(choice, part -> part.is(Cue.ANCHOR)));
                i = cause(i + 1);
            } else if (graded != null) {
                lead();
                result.add(toxicity(item));
                List<Item> parts = Lists.where(graded.items(), part -> !part.is(Cue.EXAMPLES));
                parts.forEach(this::add);
                i = cause(i + 1);
            } else {
                int grade = isToxicity(item) ? gradeBehind(i + 1) : i;
                while (i < grade) {
                    add(items.get(i));
                    i++;
                }
                add(items.get(i));
                i = grade > i - 1 && isToxicity(item) && items.get(i) instanceof Item.Limit
                        ? ToxicCauses.behind(text, items, i + 1)
                        : i + 1;
            }
        }
        return result;
    }

    /** "toxicity of grade 2 or more": where its grade stands; the place of the toxicity where none follows at once. */
    private int gradeBehind(int from) {
        int i = from;
        while (i < items.size()
                && i < from + 4
                && (Weight.isLight(items.get(i)) || items.get(i).is("of") || isGrade(items.get(i)))) {
            i++;
        }
        boolean graded =
                i < items.size() && items.get(i) instanceof Item.Limit && (isGrade(i) || isGrade(items.get(i - 1)));
        return graded ? i : from - 1;
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

    /** "not recovered (i.e. more than grade 1)": the grade of what is left. */
    private boolean isLeft(Item.Aside aside) {
        Item.Limit limit = null;
        boolean graded = false;
        for (Item part : aside.items()) {
            limit = part instanceof Item.Limit one && limit == null ? one : limit;
            graded |= part instanceof Item.Limit && words(part).contains("grade") || isGrade(part);
            boolean plain = part instanceof Item.Limit
                    || isGrade(part)
                    || isToxicity(part)
                    || part.is(Cue.EXAMPLES)
                    || Weight.isLight(part)
                    || part.is("residual")
                    || part.is(Cue.CURRENT);
            if (!plain) {
                return false;
            }
        }
        return graded && limit != null && limit.stated() && limit.bounds().high() == null;
    }

    private int afterWay(Item item, Way way) {
        boolean not = lead() | way.ruledOut();
        if (items.get(way.grade()) instanceof Item.Aside left) {
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).is(Cue.NOT)) {
                result.remove(last);
            }
            result.add(toxicity(item));
            result.addAll(Lists.where(left.items(), part -> part instanceof Item.Limit || isGrade(part)));
            return way.grade() + 1;
        }
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
        result.add(way.recovered() ? upTo((Item.Limit) items.get(i)) : items.get(i));
        result.addAll(way.asides());
        return ToxicCauses.behind(text, items, i + 1);
    }

    /** "recovered to grade 1": or to a lower one. */
    private static Item.Limit upTo(Item.Limit grade) {
        Bounds.Bound end = grade.bounds().high();
        return grade.bounds().isExact() && end != null
                ? new Item.Limit(Bounds.atMost(end.value()), grade.unit(), true, grade.start(), grade.end())
                : grade;
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
                return caused || recovered ? new Way(i, recovered, not, asides) : null;
            }
            boolean recovers = isRecovery(item);
            not |= item.is(Cue.NOT);
            recovered |= recovers;
            caused |= (led || !recovered) && GradeRules.isCause(words(item));
            if (item instanceof Item.Aside aside) {
                if (recovered && asides.isEmpty() && isLeft(aside)) {
                    return new Way(i, false, false, List.of());
                }
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
        if (at > 1 && items.get(at - 1).is("-") && items.get(at - 2).is("anti")) {
            return true;
        }
        if (item.is(".") || item.is(";") || Tail.isRelative(item) || item instanceof Item.When) {
            return at + 1 < items.size() && item.is(".") && items.get(at + 1).start() == item.end();
        }
        if (item instanceof Item.Limit limit) {
            return !limit.stated() && items.get(at - 1).is(".");
        }
        return Weight.isLight(item) || Weight.isUnknown(item) || item instanceof Item.Made || isTherapy(item);
    }

    static boolean isTherapy(Item item) {
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

    /** "recovery to grade 1 or baseline of any": where the recovery stands; -1 where no grade and no choice lie between. */
    private int recoveryBefore() {
        boolean choice = false;
        boolean graded = false;
        for (int i = result.size() - 1; i >= 0 && i > result.size() - LONGEST_LEAD; i--) {
            Item item = result.get(i);
            if (isRecovery(item)) {
                return choice && graded && !item.is(Cue.NOT) ? i : -1;
            }
            choice |= item.is(Cue.OR);
            graded |= item instanceof Item.Limit && words(item).contains("grade") || isGrade(item);
            boolean level = item instanceof Item.Limit || isGrade(item) || item.is(Cue.OR) || item.is(Cue.ANCHOR);
            if (!level && !Weight.isLight(item) && !item.is("of") && !item.is("from") && !item.is("to")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isGrade(int at) {
        Item item = items.get(at);
        return item instanceof Item.Limit
                ? words(item).contains("grade")
                : isGrade(item)
                        && at + 1 < items.size()
                        && items.get(at + 1) instanceof Item.Limit
                        && words(items.get(at + 1)).indexOf('.') < 0;
    }

    static boolean isGrade(Item item) {
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
