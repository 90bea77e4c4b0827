package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/** Leaves out what only says how something was found out: "according to RECIST 1.1", "seen on MRI". */
public final class MethodRules {
    /** What anything may show: "abnormalities on the electrocardiogram". */
    public static final Set<String> FOUND =
            Set.of("abnormality", "abnormalities", "finding", "findings", "change", "changes");

    private static final int LONGEST_LEAD = 10;
    private static final int MOST_ADJECTIVES = 3;
    /** "(minimum sensitivity 25 IU/L)": how little a test finds. */
    private static final Set<String> SENSITIVE = Set.of("sensitivity", "sensitive");

    private static final Set<String> DEFINES = Set.of("defined", "specified", "outlined", "listed", "described");

    private static final Set<String> BY = Set.of("by", "on", "via", "using", "in", "with", "through");

    private static final Set<String> SEEN = Set.of("on", "by", "via");

    private MethodRules() {}

    public static List<Item> apply(List<Item> items) {
        List<Item> kept = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            int leading = item.is(Cue.METHOD) && opens(kept) ? behindLeading(items, i) : i;
            if (leading > i) {
                i = leading;
                continue;
            }
            boolean method = item.is(Cue.METHOD) && !isByProtocol(items, i) || isByCriteria(items, i);
            int end = method && says(kept) ? MethodEnds.of(items, i, kept) : byProcedures(items, i, kept);
            if (end > i) {
                i = end;
            } else {
                if (!(item instanceof Item.Aside aside && isMethod(aside) && says(kept))) {
                    kept.add(
                            item instanceof Item.Aside aside
                                    ? new Item.Aside(apply(aside.items()), aside.start(), aside.end())
                                    : item);
                }
                i++;
            }
        }
        return kept;
    }

    private static boolean isSensitivity(List<Item> inner) {
        int first = 0;
        while (first + 1 < inner.size()
                && (Weight.isLight(inner.get(first)) || inner.get(first).is(Cue.AT_LEAST))) {
            first++;
        }
        return !inner.isEmpty()
                && SENSITIVE.contains(inner.get(first).firstWord())
                && Lists.any(inner, Item.Limit.class::isInstance);
    }

    /** "(as measured by MUGA or echocardiogram)": parentheses that say nothing else. */
    public static boolean isMethod(Item.Aside aside) {
        List<Item> inner = aside.items();
        if (isSensitivity(inner)) {
            return true;
        }
        int from = inner.size() > 1 && inner.get(0).is("if") ? 1 : 0;
        Item first = inner.isEmpty() ? null : inner.get(from);
        boolean method = first != null
                && (first.is(Cue.METHOD)
                        || first.is("measured")
                        || first.is("calculated")
                        || first.is("by")
                        || first.is("using"));
        return method
                && Lists.none(
                        inner.subList(from, inner.size()),
                        item -> item instanceof Item.Limit limit && (limit.stated() || limit.unit() != null)
                                || item instanceof Item.When
                                || Operators.of(item) != null
                                || item.is(Cue.NOT)
                                || item.is(Cue.IF)
                                || item.is(Cue.EXCEPT)
                                || item.is(Cue.JUDGEMENT)
                                || Weight.isSex(item));
    }

    /** What stands behind a limit without "on MRI", "by flow cytometry": with what it was measured. */
    public static List<Item> withoutProcedures(List<Item> after) {
        List<Item> kept = new ArrayList<>(after.size());
        int i = 0;
        while (i < after.size()) {
            int end = BY.contains(after.get(i).words()) ? procedure(after, i + 1) : -1;
            if (end > i) {
                i = end;
            } else {
                kept.add(after.get(i));
                i++;
            }
        }
        return kept;
    }

    private static int procedure(List<Item> after, int from) {
        for (int i = from; i < after.size() && i <= from + MOST_ADJECTIVES; i++) {
            Item item = after.get(i);
            if (isProcedure(item)) {
                int next = i + 1;
                while (next < after.size()
                        && (isProcedure(after.get(next))
                                || after.get(next) instanceof Item.Aside aside && Weight.isName(aside))) {
                    next++;
                }
                return next;
            }
            if (!Weight.isUnknown(item)
                    && !item.is(Cue.FILL)
                    && !item.is(Cue.ORGAN)
                    && !item.is(Cue.ANCHOR)
                    && !item.is(Cue.MEASURE)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isProcedure(Item item) {
        return item instanceof Item.Term term
                && term.mention().concepts().get(0).kind() == Kind.PROCEDURE;
    }

    /** "50 % by either echocardiography (ECHO) or MUGA": the procedures behind a limit; the index itself if there are none. */
    private static int byProcedures(List<Item> items, int from, List<Item> before) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && SEEN.contains(items.get(from).words()) && isFinding(last)) {
            return onImages(items, from);
        }
        if (!(last instanceof Item.Limit) || !BY.contains(items.get(from).words())) {
            return from;
        }
        boolean procedure = false;
        int unknown = 0;
        int i = from + 1;
        int end = from;
        while (i < items.size() && unknown <= MOST_ADJECTIVES) {
            Item item = items.get(i);
            boolean joins = item.is(Cue.OR) || item.is("/") || item.is(Cue.AND) || item.is("-");
            boolean names = isProcedure(item)
                    || item instanceof Item.Aside aside && Weight.isName(aside)
                    || Weight.isUnknown(item) && Figures.of(item) == null;
            if (!joins && !names && !item.is(Cue.FILL) && !item.is(Cue.ORGAN)) {
                break;
            }
            procedure |= isProcedure(item);
            unknown += Weight.isUnknown(item) ? 1 : 0;
            i++;
            end = names ? i : end;
        }
        return procedure ? end : from;
    }

    private static boolean isFinding(Item item) {
        return item instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                || item instanceof Item.Plain
                        && Sorts.of(item) == Presence.Kind.CONDITION
                        && !FOUND.contains(item.words());
    }

    /** "disc herniation on CT or MRI": what it was seen on; the index itself where it is something else. */
    private static int onImages(List<Item> items, int from) {
        int end = from;
        for (int i = from + 1; i < items.size() && i <= end + MOST_ADJECTIVES; i++) {
            Item item = items.get(i);
            boolean seen = isProcedure(item) && MethodEnds.isLooked(items, i)
                    || item.is("imaging")
                    || end > from && item instanceof Item.Aside aside && Weight.isName(aside);
            boolean before = item.is(Cue.FILL) || item.is(Cue.MEASURE) || item.is(Cue.ANCHOR) || item.is(Cue.ORGAN);
            boolean joins = item.is(Cue.OR) || item.is(Cue.AND) || item.is("/");
            if (!seen && !before && !joins && !SEEN.contains(item.words())) {
                break;
            }
            end = seen ? i + 1 : end;
        }
        return end;
    }

    /** "as defined by the protocol": what it is, and not how it was found, stands somewhere else. */
    private static boolean isByProtocol(List<Item> items, int i) {
        String words = items.get(i).words();
        boolean defines = DEFINES.stream().anyMatch(words::contains);
        int next = i + 1;
        while (defines
                && next < items.size()
                && (items.get(next).is(Cue.FILL) || items.get(next).lastWord().equals("study"))) {
            next++;
        }
        return defines && next < items.size() && items.get(next).is("protocol");
    }

    /** "per RECIST", "by the Response Evaluation Criteria in Solid Tumors". */
    private static boolean isByCriteria(List<Item> items, int i) {
        if (!items.get(i).is("per") && !items.get(i).is("by")) {
            return false;
        }
        int next = i + 1 < items.size() && items.get(i + 1).is("the") ? i + 2 : i + 1;
        return next < items.size()
                && (items.get(next).firstWord().equals("recist")
                        || items.get(next).words().startsWith("response evaluation criteria"));
    }

    private static boolean opens(List<Item> before) {
        return before.isEmpty() || before.get(before.size() - 1).is(".");
    }

    /** "According to RECIST 1.1, there is a lesion": the index behind the comma; the index itself where it says more. */
    private static int behindLeading(List<Item> items, int from) {
        for (int i = from + 1; i < items.size() && i <= from + LONGEST_LEAD; i++) {
            Item item = items.get(i);
            if (item.is(",")) {
                return i + 1 < items.size() ? i + 1 : from;
            }
            boolean says = Weight.isVariable(item)
                    || item instanceof Item.When
                    || item.is(Cue.JUDGEMENT)
                    || item.is(Cue.NOT)
                    || item.is(Cue.IF)
                    || MethodEnds.isAt(items, i)
                    || item instanceof Item.Limit limit && (limit.stated() || limit.unit() != null);
            if (says) {
                return from;
            }
        }
        return from;
    }

    /** Whether something stands before it that was found out. */
    private static boolean says(List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Connector.of(before.get(i)) != Connector.NONE) {
                return i == before.size() - 1 && i > 0 && before.get(i).is(",") && says(before.subList(0, i));
            }
            if (!Weight.isLight(before.get(i))) {
                return true;
            }
        }
        return false;
    }
}
