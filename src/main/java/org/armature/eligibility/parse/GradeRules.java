package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.chunks.ScaleOrder;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** "grade 3 or higher neuropathy", "toxicity of grade &gt; 1": the grade of what is named is a variable of its own. */
final class GradeRules {
    private static final int LONGEST = 6;

    /** What a toxicity comes from does not change its grade. */
    static final Set<String> CAUSES = Set.of(
            "from",
            "due to",
            "related to",
            "caused by",
            "resulting from",
            "attributable to",
            "attributed to",
            "secondary to",
            "associated with",
            "of",
            "following",
            "as a result of");

    /** Degrees that make another condition. */
    private static final Set<String> KINDS = Set.of("acute", "chronic", "metastatic", "recurrent");

    private static final Set<String> LASTING = Set.of(
            "persistent", "persisting", "unresolved", "residual", "existing", "pre-existing", "preexisting", "ongoing");

    private final Context context;

    GradeRules(Context context) {
        this.context = context;
    }

    /** What the grade is of, and the items that are left; null if no grade is meant. */
    record Graded(Subject subject, List<Item> left, List<Item> after) {}

    /** "(grade 1)", "(&gt; CTCAE grade 2)": parentheses that hold nothing but a grade. */
    static boolean isGrade(Context context, Item.Aside aside) {
        boolean limit = Lists.count(aside.items(), Item.Limit.class::isInstance) == 1;
        boolean word = Lists.any(
                aside.items(), item -> context.name(item.start(), item.end()).contains("grade"));
        return limit
                && word
                && Lists.none(aside.items(), ScaleOrder::isClass)
                && Lists.all(
                        aside.items(),
                        item -> item instanceof Item.Limit
                                || Weight.goesWithVariable(item)
                                || Toxicities.isGrade(item)
                                || context.name(item.start(), item.end()).contains("grade"));
    }

    /** The grade of what is named before or behind it, without words that only say that it has not gone away. */
    @Nullable
    Graded read(Item.Limit limit, List<Item> before, List<Item> after) {
        Graded graded = graded(limit, before, after);
        if (graded == null) {
            return null;
        }
        List<Item> left = Lists.where(graded.left(), item -> !LASTING.contains(words(item)));
        Item last = left.isEmpty() ? null : left.get(left.size() - 1);
        if (last == null
                || !KINDS.contains(words(last))
                || last.end() >= graded.subject().start()) {
            return new Graded(graded.subject(), left, graded.after());
        }
        String name = words(last) + " " + graded.subject().name().text();
        Subject subject = new Subject(
                Name.of(name), null, graded.subject().start(), graded.subject().end());
        return new Graded(subject, left.subList(0, left.size() - 1), graded.after());
    }

    private @Nullable Graded graded(Item.Limit limit, List<Item> before, List<Item> after) {
        int grade = grade(before);
        boolean within = words(limit).contains("grade");
        if (grade < 0 && !within) {
            return null;
        }
        List<Item> left = before.subList(0, grade < 0 ? before.size() : grade);
        Graded toxicity = toxicity(left, after);
        if (toxicity != null) {
            return toxicity;
        }
        int end = 0;
        while (end < after.size()
                && (isName(after.get(end))
                        || end > 0
                                && end + 1 < after.size()
                                && after.get(end) instanceof Item.Aside aside
                                && isAgain(aside))) {
            end++;
        }
        List<Item> name = withoutLight(after.subList(0, end));
        if (isNamed(name) && Lists.none(left, item -> item instanceof Item.Term)) {
            return new Graded(subject(name), left, after.subList(end, after.size()));
        }
        int start = left.size();
        while (start > 0 && (isName(left.get(start - 1)) || left.get(start - 1).is(Cue.FILL))) {
            start--;
        }
        List<Item> named = withoutLight(left.subList(start, left.size()));
        return isNamed(named) ? new Graded(subject(named), left.subList(0, start), after) : null;
    }

    /** Toxicities on either side of their grade, without what they come from. */
    private @Nullable Graded toxicity(List<Item> left, List<Item> after) {
        int at = last(left);
        if (at >= 0 && isCause(left.subList(at + 1, left.size()))) {
            int start = at;
            while (start > 0 && isName(left.get(start - 1))) {
                start--;
            }
            return new Graded(
                    subject(withoutLight(left.subList(start, at + 1))), left.subList(0, start), withoutCause(after, 0));
        }
        int behind = first(after);
        if (behind >= 0) {
            List<Item> name = new ArrayList<>();
            for (Item item : after.subList(0, behind + 1)) {
                if (!CAUSES.contains(words(item)) && !(item instanceof Item.Aside)) {
                    name.add(item);
                }
            }
            List<Item> named = withoutLight(name);
            boolean plain = named.size() <= LONGEST && Lists.all(named, item -> isName(item) || item.is(Cue.FILL));
            return plain ? new Graded(subject(named), left, withoutCause(after, behind + 1)) : null;
        }
        return null;
    }

    private static int last(List<Item> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).is(Cue.TOXICITY)) {
                return i;
            }
        }
        return -1;
    }

    private static int first(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Cue.TOXICITY)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words lead to what a toxicity comes from. */
    static boolean isCause(String words) {
        return CAUSES.contains(words);
    }

    private boolean isCause(List<Item> items) {
        int from = 0;
        while (from < items.size() && Weight.isLight(items.get(from)) && !CAUSES.contains(words(items.get(from)))) {
            from++;
        }
        return from == items.size()
                || CAUSES.contains(words(items.get(from))) && areCause(items.subList(from, items.size()));
    }

    private boolean areCause(List<Item> items) {
        return Lists.all(
                items,
                item -> CAUSES.contains(words(item))
                        || item.is(Cue.HISTORY)
                        || item.is(Cue.GIVING)
                        || item.is(Cue.TREATED)
                        || item.is(Cue.ROUTE)
                        || item instanceof Item.Term
                        || item instanceof Item.Made
                        || item.is(Cue.ANCHOR)
                        || Weight.isLight(item)
                        || Weight.isUnknown(item));
    }

    /** What follows, without "from previous treatment". */
    private List<Item> withoutCause(List<Item> items, int from) {
        int first = from;
        while (first < items.size() && items.get(first) instanceof Item.Aside aside && isAgain(aside)
                || first < items.size() && items.get(first) instanceof Item.Aside version && isVersion(version)) {
            first++;
        }
        List<Item> rest = items.subList(first, items.size());
        int end = 0;
        if (!rest.isEmpty() && CAUSES.contains(words(rest.get(0)))) {
            while (end < rest.size() && areCause(rest.subList(end, end + 1))) {
                end++;
            }
        }
        return rest.subList(end, rest.size());
    }

    /** "adverse events (irAE)": the name again. */
    private static boolean isAgain(Item.Aside aside) {
        return Weight.isName(aside) || Lists.all(aside.items(), item -> item.is(Cue.TOXICITY));
    }

    /** "(CTCAE version 5.0)": by which scale. */
    private boolean isVersion(Item.Aside aside) {
        String words = words(aside);
        return words.contains("ctc") || words.contains("version");
    }

    private String words(Item item) {
        return context.plain().text().substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
    }

    private int grade(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = words(before.get(i));
            if (word.equals("grade")
                    || word.equals("grades")
                    || word.contains("ctc") && Toxicities.isGrade(before.get(i))) {
                return i;
            }
            if (!Weight.isLight(before.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(Item item) {
        return item instanceof Item.Term
                || Weight.isUnknown(item)
                || item.is("-")
                || item.is(Cue.ORGAN)
                || item.is(Cue.SEVERITY)
                || item.is(Cue.QUALITY)
                || item.is(Cue.ALLERGY)
                || item.is(Cue.TOXICITY);
    }

    private List<Item> withoutLight(List<Item> items) {
        List<Item> kept = new ArrayList<>(items);
        while (!kept.isEmpty()
                && (Weight.isLight(kept.get(0))
                        || kept.size() > 1 && (isDegree(kept.get(0)) || LASTING.contains(words(kept.get(0)))))) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && Weight.isLight(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private boolean isDegree(Item item) {
        return item.is(Cue.SEVERITY) && !KINDS.contains(words(item));
    }

    private static boolean isNamed(List<Item> name) {
        Item last = name.isEmpty() ? null : name.get(name.size() - 1);
        return last != null && name.size() <= LONGEST && (Weight.isPresence(last) || last.is(Cue.TOXICITY));
    }

    private Subject subject(List<Item> name) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        Variable bare = name.size() == 1
                        && name.get(0).is(Cue.TOXICITY)
                        && !words(name.get(0)).startsWith("ir")
                ? context.vocabulary().variable("toxicity grade").orElse(null)
                : null;
        if (bare != null) {
            return new Subject(new Name(bare.name(), bare.concept().id(), true), bare, start, end);
        }
        return new Subject(Name.of(context.name(start, end) + " grade"), null, start, end);
    }
}
