package org.armature.eligibility.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Symptoms that are rated on a scale: "back pain of at least 4 on the NRS", "itch &gt;= 40 mm on a VAS". */
final class Ratings {
    private static final int FARTHEST = 7;
    private static final int MOST_DEGREES = 4;
    private static final Set<String> UNITS = Set.of("mm", "{score}", "cm");
    private static final Set<String> SYMPTOMS =
            Set.of("pain", "itch", "itching", "pruritus", "fatigue", "dyspnea", "dyspnoea", "nausea", "anxiety");

    private static final Set<String> SCALES =
            Set.of("scale", "nrs", "vas", "vrs", "nprs", "vnrs", "vps", "npis", "scales", "score");

    private static final Set<String> WORDS = Set.of(
            "numeric",
            "numerical",
            "rating",
            "visual",
            "analog",
            "analogue",
            "verbal",
            "likert",
            "point",
            "mm",
            "pain");

    private static final List<String> FELT = List.copyOf(SYMPTOMS);
    private static final String PAIN = "variable/pain-score";

    private Ratings() {}

    /** Whether a limit is the rating of the symptom before it. */
    static boolean isRated(Item.Limit limit, List<Item> words) {
        int last = words.size() - 1;
        while (last >= 0
                && (words.get(last).is("of")
                        || words.get(last).is("is")
                        || words.get(last).is(Cue.MEASURE))) {
            last--;
        }
        return last >= 0 && isRating(limit) && words.get(last) instanceof Item.Term term && isSymptom(term);
    }

    /** "SCORAD score (&gt; 20)", "age (18-65 years)": nothing but a limit in parentheses behind what is measured. */
    static boolean isScored(List<Item> before, Item item) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && (last.is(Cue.AGE) || last.is(Cue.DIMENSION))
                && item instanceof Item.Aside aside
                && Lists.all(aside.items(), part -> part instanceof Item.Limit || Weight.isLight(part));
    }

    private static boolean isSymptom(Item.Term term) {
        String name = term.mention().concept().label().toLowerCase(Locale.ROOT);
        return term.mention().concept(Kind.CONDITION).isPresent()
                && SYMPTOMS.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean isRating(Item.Limit limit) {
        return limit.stated() && limit.second() == null && isUnit(limit.unit());
    }

    private static boolean isUnit(@Nullable String unit) {
        return unit == null || UNITS.contains(unit);
    }

    /** What follows a rating, without the scale that it is one of: "on the numeric rating scale (NRS)". */
    static List<Item> withoutScale(Subject subject, Item.Limit limit, List<Item> after) {
        if (!isRating(limit) || after.isEmpty() || !after.get(0).is("on")) {
            return after;
        }
        int end = -1;
        for (int i = 1; i < after.size() && i < FARTHEST && mayName(subject, after.get(i)); i++) {
            Item item = after.get(i);
            boolean scale = SCALES.contains(item.lastWord()) || Weight.isVariable(item);
            boolean again = end > 0 && item instanceof Item.Aside aside && Weight.isName(aside);
            end = scale || again ? i : end;
        }
        return end < 0 ? after : after.subList(end + 1, after.size());
    }

    /** "(moderate)", "(mildly ill)": what a score means, behind it. */
    static List<Item> withoutDegree(Item.Limit limit, List<Item> after) {
        return !after.isEmpty() && isDegree(limit, after.get(0)) ? after.subList(1, after.size()) : after;
    }

    private static boolean isDegree(Item.Limit limit, Item item) {
        return item instanceof Item.Aside aside
                && (limit.unit() == null || limit.unit().equals("{score}"))
                && aside.items().size() <= MOST_DEGREES
                && Lists.any(aside.items(), part -> part.is(Cue.SEVERITY))
                && Lists.all(
                        aside.items(),
                        part -> part.is(Cue.SEVERITY)
                                || part.is(Cue.TO)
                                || Weight.isLight(part)
                                || Weight.isUnknown(part) && Figures.of(part) == null);
    }

    /** A scale of any symptom, or the one that the subject is. */
    private static boolean mayName(Subject subject, Item item) {
        if (item instanceof Item.Term term) {
            String concept = term.mention().concept().id();
            return concept.equals(subject.name().concept()) || concept.equals(PAIN) && isFelt(subject);
        }
        return item.is("the")
                || item.is("a")
                || item.is("an")
                || item.is("-")
                || WORDS.contains(item.lastWord())
                || SCALES.contains(item.lastWord())
                || Figures.of(item) != null
                || item instanceof Item.Aside aside && Weight.isName(aside);
    }

    private static boolean isFelt(Subject subject) {
        String name = subject.name().text().toLowerCase(Locale.ROOT);
        return subject.name().concept() == null && Lists.any(FELT, name::contains)
                || PAIN.equals(subject.name().concept());
    }
}
