package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;

/** Finds where words end that say how something was found: "by echocardiography or MUGA within 4 weeks". */
final class MethodEnds {
    /** Behind so many words nothing ends that only says how something was found; in registered trials it is 27 at most. */
    private static final int FARTHEST = 100;

    private static final int LONGEST_BETWEEN = 10;

    private static final int LONGEST_TOOL = 4;

    private static final Set<String> TOOLS =
            Set.of("guideline", "guidelines", "criteria", "test", "tests", "testing", "screen", "screening");

    private static final Set<String> GUIDES =
            Set.of("guideline", "guidelines", "consensus", "recommendations", "standard", "standards", "specification");

    private static final Set<String> SOCIETIES = Set.of(
            "society", "association", "academy", "college", "committee", "organization", "organisation", "federation");

    /** What guidelines are for. */
    private static final Set<String> TITLES =
            Set.of("diagnosis", "treatment", "management", "prevention", "control", "therapy", "prophylaxis", "care");

    private static final Set<String> PERSONS = Set.of(
            "doctor",
            "nurse",
            "surgeon",
            "specialist",
            "practitioner",
            "allergist",
            "investigator",
            "dentist",
            "radiologist");

    /** What a diagnosis is proven by: "confirmed by histology or cytology". */
    private static final Set<String> WAYS = Set.of(
            "histology",
            "cytology",
            "pathology",
            "histopathology",
            "cytopathology",
            "histological",
            "cytological",
            "pathological",
            "histopathological",
            "cytopathological",
            "histologic",
            "cytologic",
            "pathologic",
            "histopathologic",
            "histologically",
            "cytologically",
            "pathologically",
            "immunohistochemistry",
            "molecular",
            "biopsy");

    private static final Set<String> PROOFS = Set.of(
            "examination",
            "examinations",
            "diagnosis",
            "analysis",
            "confirmation",
            "evidence",
            "test",
            "tests",
            "testing");

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

    private MethodEnds() {}

    /** "by MUGA (multigated acquisition) or echocardiogram": one procedure more; the index itself where none follows. */
    private static int orProcedure(List<Item> items, int at) {
        if (at >= items.size() || !items.get(at).is(Cue.OR)) {
            return at;
        }
        int i = at + 1;
        boolean procedure = false;
        while (i < items.size()
                && (MethodRules.isProcedure(items.get(i))
                        || items.get(i).is(Cue.FILL)
                        || items.get(i) instanceof Item.Aside aside && Weight.isName(aside))) {
            procedure |= MethodRules.isProcedure(items.get(i));
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
    static int of(List<Item> items, int from, List<Item> before) {
        int i = from + 1;
        while (i < items.size()) {
            if (i - from > FARTHEST) {
                return from;
            }
            int title = behindTitle(items, i, from);
            if (title > i) {
                i = title;
                continue;
            }
            if (isAt(items, i) && !isOther(items, i, from)) {
                break;
            }
            Item item = items.get(i);
            boolean value = item instanceof Item.Limit limit && (limit.stated() || limit.unit() != null)
                    || item instanceof Item.Aside aside && Lists.any(aside.items(), MethodEnds::isValue)
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

    /** "(2018 edition)" has a number, "(at least 3 mm)" a value. */
    private static boolean isValue(Item item) {
        return item instanceof Item.Limit limit && (limit.stated() || limit.unit() != null);
    }

    /** "guidelines for the diagnosis and treatment of asthma": behind a noun of a title; the index itself elsewhere. */
    private static int behindTitle(List<Item> items, int at, int from) {
        boolean joins = items.get(at).is(Cue.AND)
                || items.get(at).is(Cue.OR)
                || items.get(at).is("/");
        int noun = joins ? at + 1 : at;
        while (joins && noun < items.size() && items.get(noun).is(Cue.FILL)) {
            noun++;
        }
        return noun < items.size()
                        && TITLES.contains(items.get(noun).firstWord())
                        && (!joins || TITLES.contains(items.get(at - 1).firstWord()))
                        && Lists.any(items.subList(from, at), item -> GUIDES.contains(item.lastWord()))
                ? noun + 1
                : at;
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
        if (!comma && arePersons(items, from, at)) {
            return true;
        }
        if (!comma && areSocieties(items, from, at)) {
            return true;
        }
        int tool = comma ? -1 : behindTool(items, next);
        boolean either =
                Lists.any(items.subList(from, at), item -> item.lastWord().equals("either"));
        boolean first = either || isLooked(items, next) || Lists.any(items.subList(from, at), MethodRules::isProcedure);
        int i = next;
        while (i < items.size()
                && (items.get(i).is(Cue.FILL)
                        || MethodRules.isProcedure(items.get(i))
                        || either && (Weight.isUnknown(items.get(i)) || Weight.isVariable(items.get(i))))) {
            i++;
        }
        boolean named = i > next && (either || MethodRules.isProcedure(items.get(i - 1)));
        int way = Lists.any(items.subList(from, at), item -> WAYS.contains(item.words())) ? behindWay(items, next) : -1;
        return first && named && (i == items.size() || isAt(items, i))
                || way > 0 && (way == items.size() || isAt(items, way))
                || tool > 0 && (tool == items.size() || isAt(items, tool));
    }

    /** "by an ophthalmologist or a nurse": one more of those who looked. */
    private static boolean arePersons(List<Item> items, int from, int at) {
        boolean first = items.get(from).lastWord().equals("by")
                && (isPerson(items.get(at - 1)) || items.get(at - 1).is(Cue.JUDGEMENT));
        int i = at + 1;
        while (i < items.size()
                && i < at + LONGEST_TOOL
                && !isPerson(items.get(i))
                && (items.get(i).is(Cue.FILL) || Weight.isUnknown(items.get(i)))) {
            i++;
        }
        boolean second = i < items.size() && isPerson(items.get(i));
        return first && second && (i + 1 == items.size() || isAt(items, i + 1));
    }

    /** "by the society of urology and the American academy": one more of those whose criteria they are. */
    private static boolean areSocieties(List<Item> items, int from, int at) {
        int i = at + 1;
        while (i < items.size()
                && i < at + LONGEST_TOOL
                && (items.get(i).is(Cue.FILL) || Weight.isUnknown(items.get(i)))
                && !SOCIETIES.contains(items.get(i).lastWord())) {
            i++;
        }
        return i < items.size()
                && SOCIETIES.contains(items.get(i).lastWord())
                && Lists.any(items.subList(from, at), item -> SOCIETIES.contains(item.lastWord()));
    }

    private static boolean isPerson(Item item) {
        String word = item.lastWord();
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return PERSONS.contains(one)
                || one.endsWith("ologist")
                || one.endsWith("iatrist")
                || one.endsWith("ician")
                || one.endsWith("iatrician");
    }

    /** "or other accepted guidelines", "and genetic tests": the index behind the noun of one more means, -1 if there is none. */
    private static int behindTool(List<Item> items, int from) {
        for (int i = from; i < items.size() && i < from + LONGEST_TOOL; i++) {
            Item item = items.get(i);
            if (TOOLS.contains(item.lastWord()) || MethodRules.isProcedure(item) && isTest((Item.Term) item)) {
                return i + 1;
            }
            if (!item.is(Cue.FILL) && !Weight.isUnknown(item) && !item.is("other")) {
                return -1;
            }
        }
        return -1;
    }

    /** "cytology", "cytological examination": the index behind one more way to prove a diagnosis, -1 if it is none. */
    private static int behindWay(List<Item> items, int from) {
        boolean way = from < items.size() && WAYS.contains(items.get(from).words());
        boolean noun =
                from + 1 < items.size() && PROOFS.contains(items.get(from + 1).words());
        return way ? noun ? from + 2 : from + 1 : -1;
    }

    private static boolean isTest(Item.Term procedure) {
        String label = procedure.mention().concept().label();
        return TOOLS.contains(label.substring(label.lastIndexOf(' ') + 1));
    }

    /** "by history and physical examination": the second is how somebody looked, whatever the first is. */
    static boolean isLooked(List<Item> items, int at) {
        return at < items.size()
                && items.get(at) instanceof Item.Term term
                && IMAGES.contains(term.mention().concept().id());
    }

    static boolean isAt(List<Item> items, int i) {
        Item item = items.get(i);
        boolean last = i + 1 == items.size() || items.get(i + 1).start() > item.end();
        return Connector.of(item) != Connector.NONE && !item.is("/")
                || item instanceof Item.When
                || item.is(".") && last
                || item.is(":")
                || item.is(Cue.EXCEPT)
                || item instanceof Item.Aside aside
                        && !aside.items().isEmpty()
                        && aside.items().get(0).is(Cue.EXCEPT)
                || item.is(Cue.IF)
                || item.is(Cue.NOT)
                || item.is("that")
                || item.is("which")
                || item.is(Cue.EXAMPLES) && !item.is(Cue.METHOD)
                || item.is(Cue.LINK) && !item.is(Cue.METHOD) && !item.is(Cue.ORGAN);
    }
}
