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

    private static final int LONGEST_BETWEEN = 10;
    private static final int MOST_ADJECTIVES = 3;
    /** "(minimum sensitivity 25 IU/L)": how little a test finds. */
    private static final Set<String> SENSITIVE = Set.of("sensitivity", "sensitive");

    private static final Set<String> BY = Set.of("by", "on", "via", "using", "in", "with", "through");

    private static final int LONGEST_TOOL = 4;
    private static final Set<String> TOOLS =
            Set.of("guideline", "guidelines", "criteria", "test", "tests", "testing", "screen", "screening");

    private static final Set<String> SEEN = Set.of("on", "by", "via");

    private static final Set<String> IMAGES = Set.of(
            "procedure/urinalysis",
            "procedure/urine-culture",
            "procedure/skin-prick-test",
            "procedure/biopsy",
            "procedure/physical-examination",
            "procedure/magnetic-resonance-imaging",
            "procedure/computed-tomography",
            "procedure/positron-emission-tomography",
            "procedure/x-ray",
            "procedure/chest-x-ray",
            "procedure/ultrasound",
            "procedure/mammography",
            "procedure/bone-scan",
            "procedure/echocardiography",
            "procedure/electrocardiogram",
            "procedure/electroencephalogram",
            "procedure/angiography",
            "procedure/coronary-angiography",
            "procedure/endoscopy",
            "procedure/colonoscopy");

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
            boolean method = item.is(Cue.METHOD) || isByCriteria(items, i);
            int end = method && says(kept) ? end(items, i, kept) : byProcedures(items, i, kept);
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
        boolean method = !inner.isEmpty()
                && (inner.get(0).is(Cue.METHOD)
                        || inner.get(0).is("measured")
                        || inner.get(0).is("calculated")
                        || inner.get(0).is("by")
                        || inner.get(0).is("using"));
        return method
                && Lists.none(
                        inner,
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

    private static boolean isProcedure(Item item) {
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
            boolean seen = isProcedure(item)
                            && item instanceof Item.Term image
                            && IMAGES.contains(image.mention().concept().id())
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
        for (int i = from + 1; i < items.size() && i <= from + LONGEST_BETWEEN; i++) {
            Item item = items.get(i);
            if (item.is(",")) {
                return i + 1 < items.size() ? i + 1 : from;
            }
            boolean says = Weight.isVariable(item)
                    || item instanceof Item.When
                    || item.is(Cue.JUDGEMENT)
                    || item.is(Cue.NOT)
                    || item.is(Cue.IF)
                    || ends(items, i)
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

    /** "by MUGA (multigated acquisition) or echocardiogram": one procedure more; the index itself where none follows. */
    private static int orProcedure(List<Item> items, int at) {
        if (at >= items.size() || !items.get(at).is(Cue.OR)) {
            return at;
        }
        int i = at + 1;
        boolean procedure = false;
        while (i < items.size()
                && (isProcedure(items.get(i))
                        || items.get(i).is(Cue.FILL)
                        || items.get(i) instanceof Item.Aside aside && Weight.isName(aside))) {
            procedure |= isProcedure(items.get(i));
            i++;
        }
        boolean closes = i == items.size()
                || items.get(i).is(".")
                || items.get(i).is(";")
                || items.get(i).is(",");
        return procedure && closes ? i : at;
    }

    /**
     * Where a method ends; the index itself where a limit or a list follows, which the method then defines ("as per the
     * following:"), or where it is the scale of the limit before: "grade 2 according to Kellgren-Lawrence". A time of the
     * method is none of what it showed: "confirmed by a challenge performed within 3 months".
     */
    private static int end(List<Item> items, int from, List<Item> before) {
        int i = from + 1;
        while (i < items.size() && (!ends(items, i) || isOther(items, i, from))) {
            Item item = items.get(i);
            boolean value = item instanceof Item.Limit limit && (limit.stated() || limit.unit() != null)
                    || item instanceof Item.Aside aside && Lists.any(aside.items(), Item.Limit.class::isInstance)
                    || Operators.of(item) != null;
            if (value || item.is(Cue.JUDGEMENT)) {
                return item instanceof Item.Limit && isBetween(items, from, i, before) ? i : from;
            }
            if (Weight.isVariable(item) && before.get(before.size() - 1) instanceof Item.Limit) {
                return from;
            }
            i++;
        }
        boolean dated = i < items.size()
                && items.get(i) instanceof Item.When
                && items.get(i - 1).is(Cue.GIVING)
                && !(before.get(before.size() - 1) instanceof Item.Limit);
        boolean introduces = i < items.size() && items.get(i).is(":") && Weight.areLight(items.subList(from + 1, i));
        boolean limited = i < items.size() && items.get(i) instanceof Item.Limit;
        return dated || introduces || limited ? from : orProcedure(items, i);
    }

    /** "QTc as measured by a 12-lead ECG > 480 ms": the method stands between the variable and its limit. */
    private static boolean isBetween(List<Item> items, int from, int limit, List<Item> before) {
        Item last = before.get(before.size() - 1);
        return limit - from <= LONGEST_BETWEEN
                && (Weight.isVariable(last)
                        || last instanceof Item.Aside
                                && before.size() > 1
                                && Weight.isVariable(before.get(before.size() - 2)))
                && Lists.none(items.subList(from, limit), Weight::isVariable);
    }

    /** "by echocardiography or MUGA", "by CT, MRI or X-ray": one more procedure, and nothing else up to the end. */
    private static boolean isOther(List<Item> items, int at, int from) {
        int next = at + 1;
        boolean comma = items.get(at).is(",");
        if (comma
                && next < items.size()
                && (items.get(next).is(Cue.OR) || items.get(next).is(Cue.AND))) {
            next++;
        }
        boolean joins = items.get(at).is(Cue.OR)
                || items.get(at).is("/")
                || items.get(at).is(Cue.AND)
                || comma && isLooked(items, next);
        if (!joins) {
            return false;
        }
        int tool = comma ? -1 : behindTool(items, next);
        boolean either =
                Lists.any(items.subList(from, at), item -> item.lastWord().equals("either"));
        boolean first = either || isLooked(items, next) || Lists.any(items.subList(from, at), MethodRules::isProcedure);
        int i = next;
        while (i < items.size()
                && (items.get(i).is(Cue.FILL)
                        || isProcedure(items.get(i))
                        || either && (Weight.isUnknown(items.get(i)) || Weight.isVariable(items.get(i))))) {
            i++;
        }
        boolean named = i > next && (either || isProcedure(items.get(i - 1)));
        return first && named && (i == items.size() || ends(items, i))
                || tool > 0 && (tool == items.size() || ends(items, tool));
    }

    /** "or other accepted guidelines", "and genetic tests": the index behind the noun of one more means, -1 if there is none. */
    private static int behindTool(List<Item> items, int from) {
        for (int i = from; i < items.size() && i < from + LONGEST_TOOL; i++) {
            Item item = items.get(i);
            if (TOOLS.contains(item.lastWord()) || isProcedure(item) && isTest((Item.Term) item)) {
                return i + 1;
            }
            if (!item.is(Cue.FILL) && !Weight.isUnknown(item) && !item.is("other")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isTest(Item.Term procedure) {
        String label = procedure.mention().concept().label();
        return TOOLS.contains(label.substring(label.lastIndexOf(' ') + 1));
    }

    /** "by history and physical examination": the second is how somebody looked, whatever the first is. */
    private static boolean isLooked(List<Item> items, int at) {
        return at < items.size()
                && items.get(at) instanceof Item.Term term
                && IMAGES.contains(term.mention().concept().id());
    }

    private static boolean ends(List<Item> items, int i) {
        Item item = items.get(i);
        boolean last = i + 1 == items.size() || items.get(i + 1).start() > item.end();
        return Connector.of(item) != Connector.NONE && !item.is("/")
                || item instanceof Item.When
                || item.is(".") && last
                || item.is(":")
                || item.is(Cue.EXCEPT)
                || item.is(Cue.IF)
                || item.is(Cue.NOT)
                || item.is("that")
                || item.is("which")
                || item.is(Cue.EXAMPLES) && !item.is(Cue.METHOD)
                || item.is(Cue.LINK) && !item.is(Cue.METHOD) && !item.is(Cue.ORGAN);
    }
}
