package org.armature.eligibility.chunks;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Tells sentences that require nothing of their own from those that do. */
public final class Remarks {
    private static final Set<String> NOTES = Set.of("note", "notes", "please", "nb", "n.b.", "comment", "definition");
    private static final int FARTHEST = 6;

    /** What is done with people or with a test in the course of a study. */
    private static final Set<String> DONE = Set.of(
            "undergo",
            "considered",
            "repeated",
            "rescreened",
            "re-screened",
            "retested",
            "performed",
            "done",
            "obtained",
            "used",
            "requested",
            "discussed",
            "rescheduled",
            "conducted");

    private static final Set<String> TOLD = Set.of("considered", "discussed", "determined", "counted", "regarded");

    private static final Set<String> BE = Set.of("be", "are", "is", "been");

    private static final Set<String> CONSULT =
            Set.of("consult", "consulted", "contact", "contacted", "inform", "notify");

    private static final Set<String> ASIDES = Set.of(
            "this", "these", "must", "should", "will", "note", "please", "specify", "see", "to be", "can be", "may be",
            "can", "may");

    private static final Set<String> IF_ANY = Set.of(
            "known",
            "applicable",
            "available",
            "any",
            "needed",
            "necessary",
            "required",
            "relevant",
            "appropriate",
            "possible");

    private static final Set<String> REFERENCES =
            Set.of("appendix", "appendices", "annex", "section", "sections", "table", "figure", "attachment");

    private static final Set<String> TO_DO =
            Set.of("required", "performed", "repeated", "done", "needed", "necessary", "recommended", "conducted");

    private static final Set<String> SHOULD = Set.of("test", "tests", "assessment", "examination");

    private Remarks() {}

    /** "Patients may undergo adjustments", "re-screening may be considered": what may be done, and need not. */
    private static boolean mayHappen(List<Item> sentence) {
        for (int i = 0; i + 1 < sentence.size() && i < FARTHEST; i++) {
            Item item = sentence.get(i);
            boolean may = item.firstWord().equals("may") || item.is("can be");
            if (may && !item.is(Cue.PERMISSION) && !item.is(Cue.NOT)) {
                int verb = sentence.get(i + 1).is("be") && i + 2 < sentence.size() ? i + 2 : i + 1;
                return DONE.contains(sentence.get(verb).firstWord()) || DONE.contains(item.lastWord());
            }
            if (item.is(Cue.NOT) || Connector.of(item) != Connector.NONE) {
                return false;
            }
        }
        return false;
    }

    /** "pregnant women Note: a test is required": a note that no full stop parts from what it is about. */
    public static boolean beginsNote(List<Item> items, int i) {
        return NOTES.contains(items.get(i).words())
                && i + 1 < items.size()
                && items.get(i + 1).is(":");
    }

    /** The words after "Note:". */
    public static List<Item> withoutNote(List<Item> sentence) {
        int i = 0;
        while (i < sentence.size() && NOTES.contains(sentence.get(i).firstWord())) {
            i++;
        }
        boolean note = i > 0
                && i < sentence.size()
                && (sentence.get(i).is(":") || sentence.get(i).is(","));
        return note ? sentence.subList(i + 1, sentence.size()) : sentence;
    }

    /** "Prior therapies": a heading that only sounds like a variable. */
    public static boolean isTherapies(Item item) {
        return item instanceof Item.Term term
                && Lists.any(
                        term.mention().concepts(),
                        concept -> concept.id().equals("variable/number-of-prior-therapies"));
    }

    /** Whether a sentence behind another only explains it: a note, how something is found out, where more is said. */
    public static boolean is(List<Item> sentence) {
        Item first = Lists.first(sentence, item -> !Weight.isLight(item) || NOTES.contains(item.firstWord()));
        if (first == null) {
            return false;
        }
        String word = first.firstWord();
        boolean consult = Lists.any(
                        sentence.subList(0, Math.min(sentence.size(), FARTHEST * 4)),
                        item -> CONSULT.contains(item.firstWord()))
                && Lists.none(sentence, Item.Limit.class::isInstance);
        boolean aside = Lists.all(
                sentence,
                item -> Weight.isLight(item)
                        || item instanceof Item.Aside inner
                                && !inner.items().isEmpty()
                                && (inner.items().get(0).firstWord().equals("base")
                                        || inner.items().get(0).is(Cue.METHOD)));
        boolean test = SHOULD.contains(word)
                && Lists.any(sentence, item -> item.firstWord().equals("should"));
        return NOTES.contains(word)
                || consult
                || mayHappen(sentence)
                || isTestToDo(sentence)
                || isOnlySometimes(sentence)
                || first.is(Cue.METHOD)
                || first.is(Cue.EXAMPLES)
                || word.equals("verified")
                || aside
                || test;
    }

    /** "Women without menses are considered sterile", "doses should be discussed": how something is gone about, in words. */
    public static boolean tells(List<Item> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Item item = sentence.get(i);
            boolean told = TOLD.contains(item.lastWord()) && (isBe(sentence.get(i - 1)) || isBe(item));
            if (told) {
                List<Item> rest = sentence.subList(i, sentence.size());
                return Lists.none(
                        rest, after -> after.is(Cue.EXCLUDED) || after.is(Cue.PERMISSION) || isEligible(after));
            }
        }
        return false;
    }

    private static boolean isBe(Item item) {
        return BE.contains(item.lastWord()) || BE.contains(item.firstWord());
    }

    private static boolean isEligible(Item item) {
        return item.words().contains("eligible") || item.words().contains("exclu");
    }

    /** "If the urine test is positive, a serum test will be required": which test is done, and not what it must show. */
    private static boolean isTestToDo(List<Item> sentence) {
        int end = sentence.size();
        while (end > 0 && !TO_DO.contains(sentence.get(end - 1).lastWord()) && Weight.isLight(sentence.get(end - 1))) {
            end--;
        }
        if (end < 3 || !TO_DO.contains(sentence.get(end - 1).lastWord())) {
            return false;
        }
        int from = end - 1;
        while (from > 0
                && !sentence.get(from - 1).is(",")
                && !sentence.get(from - 1).is(Cue.IF)) {
            from--;
        }
        List<Item> asked = sentence.subList(from, end);
        boolean depends = Lists.any(sentence.subList(0, from), item -> item.is(Cue.IF));
        return (depends || from == 0)
                && Lists.any(asked, item -> isTest(item) || depends && MethodRules.isProcedure(item))
                && Lists.none(
                        asked,
                        item -> item instanceof Item.Limit
                                || item instanceof Item.When
                                || item.is(Cue.NOT)
                                || item.is(Cue.NEGATIVE)
                                || item.is(Cue.POSITIVE)
                                || item.is(Cue.LINK) && !item.is(Cue.FILL)
                                || item.is(Cue.IF));
    }

    /** "confirmation of the clearance is only required when creatinine is raised": when something has to be looked at. */
    private static boolean isOnlySometimes(List<Item> sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean only = sentence.get(i - 1).lastWord().equals("only")
                    || sentence.get(i).firstWord().equals("only");
            boolean condition =
                    sentence.get(i + 1).is(Cue.IF) || sentence.get(i + 1).is("for");
            if (only && condition && TO_DO.contains(sentence.get(i).lastWord())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTest(Item item) {
        return item.is(Cue.TEST)
                || item instanceof Item.Term term
                        && term.mention().concept().label().endsWith(" test");
    }

    /** "Anticoagulants include warfarin and heparin": what has just been named, and some of what it is. */
    public static boolean lists(List<Item> sentence, Expression before) {
        int at = 0;
        while (at < sentence.size()
                && Weight.isLight(sentence.get(at))
                && !sentence.get(at).is(Cue.EXAMPLES)) {
            at++;
        }
        if (areMethods(sentence, at)) {
            return true;
        }
        boolean examples = at + 1 < sentence.size()
                && sentence.get(at) instanceof Item.Term
                && sentence.get(at + 1).is(Cue.EXAMPLES);
        boolean[] named = {false};
        if (examples && sentence.get(at) instanceof Item.Term term) {
            before.walk(part -> named[0] |= part instanceof Presence presence
                    && Lists.any(
                            term.mention().concepts(),
                            concept -> concept.id().equals(presence.name().concept())));
        }
        return named[0];
    }

    /** "Highly effective methods of contraception include: A, B": ways to do what is asked for elsewhere. */
    private static boolean areMethods(List<Item> sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && at < from + FARTHEST
                && (sentence.get(at) instanceof Item.Plain
                        || sentence.get(at).is(Cue.PERMISSION)
                        || sentence.get(at).is(Cue.QUALITY))) {
            at++;
        }
        if (at + 1 >= sentence.size() || !sentence.get(at).is(Cue.CONTRACEPTION)) {
            return false;
        }
        Item next = sentence.get(at + 1);
        boolean be =
                isBe(next) && at + 2 < sentence.size() && sentence.get(at + 2).is(":");
        return be
                || next.is(":")
                || next.is(Cue.EXAMPLES)
                || next.firstWord().equals("include")
                || next.lastWord().equals("include");
    }

    /** "Participants must have a negative test": a sentence that asks for something, whatever list it stands in. */
    public static boolean asks(List<Item> sentence) {
        return Lists.any(
                        sentence,
                        item -> item.firstWord().equals("must")
                                || item.lastWord().equals("must")
                                || item.words().contains(" must "))
                && Lists.none(sentence, item -> item.is(Cue.NOT) || item.is(Cue.EXCLUDED));
    }

    /** "(Appendix G)", "(section 7.2, table 3)": where more is written. */
    private static boolean isReference(List<Item> aside) {
        return REFERENCES.contains(aside.get(0).firstWord())
                && aside.size() <= FARTHEST
                && Lists.all(
                        aside,
                        item -> item instanceof Item.Plain
                                || item.is(Cue.ENUMERATED)
                                || item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null);
    }

    /** "(this must be shown at baseline)", "(if known)": parentheses that only say how the study goes about it. */
    public static boolean isAside(List<Item> aside) {
        boolean says = Lists.any(
                aside,
                item -> item instanceof Item.Limit
                        || item instanceof Item.Term
                        || item.is(Cue.NOT)
                        || item.is(Cue.EXCEPT)
                        || item.is(Cue.EXAMPLES)
                        || item.is(Cue.PERMISSION)
                        || item.is(Cue.EXCLUDED)
                        || item.is(Cue.CONTRACEPTION)
                        || item.is(Cue.CONSENT));
        String word = aside.get(0).firstWord();
        boolean known = aside.size() == 2
                && word.equals("if")
                && IF_ANY.contains(aside.get(1).lastWord());
        return known || isReference(aside) || !says && ASIDES.contains(word);
    }
}
