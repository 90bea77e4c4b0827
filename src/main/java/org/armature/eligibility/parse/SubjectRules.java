package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Name;
import org.armature.eligibility.vocabulary.Concept;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Variable;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Naming;
import org.armature.eligibility.words.Operators;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a limit is about. The name takes in every word with weight that stands beside it, so that "donor body mass
 * index" is never the patient's; a name is the vocabulary's concept only where no such word is left over.
 */
final class SubjectRules {
    private static final int LONGEST = 7;
    private static final int LONGEST_SCALE = 12;
    private static final Set<String> MODALS = Set.of("should", "will", "can", "may", "could", "would", "shall");

    private static final Set<String> GENERIC =
            Set.of("grade", "stage", "grades", "questionnaire", "instrument", "survey");

    private final Context context;

    SubjectRules(Context context) {
        this.context = context;
    }

    /** Where the words of a variable begin: after the last word that says who has it. */
    static int nameStart(List<Item> before) {
        int from = 0;
        int weighty = before.size() - 1;
        while (weighty >= 0 && (Weight.isLight(before.get(weighty)) || Frame.isRuledOut(before.get(weighty)))) {
            weighty--;
        }
        for (int i = 0; i < before.size(); i++) {
            Item item = before.get(i);
            boolean verb = i > weighty;
            if (item.is(Cue.LINK) && !verb
                    || i > 0 && !verb && (isHaving(item) || Frame.isRuledOut(item))
                    || item.is(Cue.PLANNED)
                    || item.is(":")
                    || item.is(Cue.EXAMPLES)
                    || isShownBy(before, i)
                    || item instanceof Item.When && i + 1 < before.size()) {
                from = i + 1;
            }
        }
        return from;
    }

    /** "dermatitis, as assessed by a severity score of": the score begins there, and no variable stands before it. */
    private static boolean isShownBy(List<Item> before, int at) {
        return before.get(at).lastWord().equals("by")
                && isScored(before.subList(at + 1, before.size()))
                && Lists.none(before.subList(0, at), Weight::isVariable);
    }

    private static boolean isScored(List<Item> words) {
        return Lists.any(
                words,
                item -> Weight.isVariable(item)
                        || item.is(Cue.DIMENSION) && item.lastWord().startsWith("score"));
    }

    /** "tumors must have a score of": the verb parts who has it from what it is. */
    private static boolean isHaving(Item item) {
        return item instanceof Item.Phrase phrase
                && item.is(Cue.FILL)
                && (phrase.text().contains("have")
                        || phrase.text().contains("has")
                        || phrase.text().startsWith("must")
                        || MODALS.contains(item.firstWord()));
    }

    /** The subject that these words name, null where they name none that is safe. */
    @Nullable
    Subject of(List<Item> words) {
        boolean unread = !words.isEmpty() && words.get(words.size() - 1).is("?");
        if (unread) {
            return null;
        }
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (Weight.isVariable(words.get(i)) && !(last >= 0 && isGeneric(words.get(i)))) {
                last = i;
            }
        }
        Subject known = last >= 0 ? known(words, last) : null;
        if (known != null && known.name().exact()) {
            return known;
        }
        Subject shorter = inParentheses(words);
        if (shorter != null) {
            return shorter;
        }
        if (last >= 0) {
            return known;
        }
        return Lists.any(words, item -> item.is(Cue.AGE)) ? age(words) : unknown(words);
    }

    /** What a comparison is about, for limits that follow it; an age at something that has been leaves the age now. */
    Subject of(Name variable) {
        if (AgeRules.isThen(variable)) {
            return age(0, 0);
        }
        String concept = variable.grounded() ? variable.concept() : null;
        Variable known =
                concept == null ? null : context.vocabulary().variable(concept).orElse(null);
        return new Subject(variable, known, 0, 0);
    }

    /** "left ventricular ejection fraction (LVEF)", "Eastern Cooperative Oncology Group (ECOG) status": the short name. */
    private static @Nullable Item shortName(List<Item> words) {
        Item found = null;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i) instanceof Item.Aside aside
                    && aside.items().size() == 1
                    && Weight.isVariable(aside.items().get(0))) {
                if (found != null) {
                    return null;
                }
                found = aside.items().get(0);
            }
        }
        return found;
    }

    /** What a short name in parentheses says, where the words before it could be its long form. */
    private @Nullable Subject inParentheses(List<Item> words) {
        Item name = shortName(words);
        if (name != null && isOfSomething(words, name)) {
            return null;
        }
        if (name == null || Lists.any(words, item -> breaksName(item) || item.is(Cue.CHANGE))) {
            return null;
        }
        char first =
                Character.toLowerCase(context.name(name.start(), name.end()).charAt(0));
        boolean initial = Lists.any(
                words,
                item -> item.end() <= name.start()
                        && !Weight.isLight(item)
                        && Character.toLowerCase(context.plain().text().charAt(item.start())) == first);
        return initial ? known(List.of(name), 0) : null;
    }

    /** "immunoglobulin E (IgE) to peanut": not the whole of it. */
    private static boolean isOfSomething(List<Item> words, Item name) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).start() <= name.start() && words.get(i).end() > name.start()) {
                return words.get(i + 1).is("to") || words.get(i + 1).is("against");
            }
        }
        return false;
    }

    private @Nullable Subject known(List<Item> items, int at) {
        Item.Term term = (Item.Term) items.get(at);
        Concept concept = term.mention().concept(Kind.VARIABLE).orElseThrow();
        int first = at;
        int last = at;
        for (int i = 0; i < items.size(); i++) {
            if (i != at
                    && breaksName(items.get(i))
                    && !items.get(i).is(",")
                    && !items.get(i).is(Cue.NOT)) {
                return null;
            }
            if (i > at && (items.get(i).is(Cue.LINK) || Frame.isRuledOut(items.get(i)))) {
                continue;
            }
            boolean whose =
                    i > at && (Weight.isSex(items.get(i)) || items.get(i).is(":"));
            boolean word = whose || i > at && isGeneric(items.get(i)) || i < at && isBefore(items.get(i));
            if (i != at && !word && !isAlias(items.get(i), concept) && !Weight.goesWithVariable(items.get(i))) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        boolean exact = first == at && last == at;
        int start = items.get(first).start();
        int end = items.get(last).end();
        String made = term.made();
        String words = exact && made != null ? Naming.of(made) : context.name(start, end);
        Name name = new Name(words, concept.id(), exact);
        Variable variable = context.vocabulary().variable(concept).orElse(null);
        Subject subject = new Subject(name, variable, start, end);
        boolean measured =
                variable != null && variable.scale() == null && !variable.unit().equals("1");
        return measured && isClassed(items, at) ? subject.classed() : subject;
    }

    /** "specific IgE class", "IgE value of class": not how much of it there is. */
    private static boolean isClassed(List<Item> items, int variable) {
        return Lists.any(items.subList(variable + 1, items.size()), item -> item.is("class") || item.is("classes"));
    }

    /** "positive peanut IgE", "screening HbA1c": says nothing that the limit and the time do not. */
    private static boolean isBefore(Item item) {
        return item.is(Cue.POSITIVE) || item.is("screening");
    }

    /** "ECOG performance status of grade 1": behind another variable it is only a word for its values. */
    private boolean isGeneric(Item item) {
        String word = context.name(item.start(), item.end());
        return GENERIC.contains(word);
    }

    /** "hemoglobin (Hb)", "ALT/SGPT": another name of the same variable, or an abbreviation that is set apart. */
    private static boolean isAlias(Item item, Concept concept) {
        if (item instanceof Item.Term other) {
            return Lists.any(other.mention().concepts(), same -> same.id().equals(concept.id()));
        }
        return item instanceof Item.Aside aside && (Weight.isName(aside) || isReason(aside));
    }

    /** "life expectancy (due to other diseases)", "(in the opinion of the investigator)": why or by whom. */
    private static boolean isReason(Item.Aside aside) {
        Item first = aside.items().isEmpty() ? null : aside.items().get(0);
        boolean reason = first != null
                && (first.is("due to")
                        || first.is("because of")
                        || first.is("secondary to")
                        || first.is(Cue.METHOD)
                        || first.is(Cue.JUDGEMENT)
                        || first.is("assessed by")
                        || first.is("from"));
        return reason
                && Lists.none(
                        aside.items(),
                        item -> item instanceof Item.Limit
                                || item instanceof Item.When
                                || item.is(Cue.NOT)
                                || item.is(Cue.EXCEPT)
                                || Weight.isVariable(item));
    }

    private @Nullable Subject age(List<Item> words) {
        for (Item item : words) {
            boolean light = item.is(Cue.AGE)
                    || item.is(Cue.MALE)
                    || item.is(Cue.FEMALE)
                    || Weight.goesWithVariable(item)
                    || item.is(Cue.LINK);
            if (!light && !(item instanceof Item.Aside aside && Weight.isName(aside))) {
                return item.is(Cue.SOMEBODY_ELSE) || Weight.isUnknown(item) ? unknown(words) : null;
            }
        }
        Item age = words.stream().filter(item -> item.is(Cue.AGE)).findFirst().orElseThrow();
        return age(age.start(), age.end());
    }

    /** The patient's age. */
    Subject age(int start, int end) {
        Variable variable = context.vocabulary().variable("age").orElse(null);
        return new Subject(
                new Name("age", variable == null ? null : variable.concept().id(), true), variable, start, end);
    }

    /** A name that no vocabulary knows: a few words without a verb. */
    private @Nullable Subject unknown(List<Item> words) {
        int first = -1;
        int last = -1;
        int weighty = 0;
        for (int i = 0; i < words.size(); i++) {
            Item item = words.get(i);
            if (breaksName(item)
                    || item.is(Cue.STABLE)
                    || item.is(Cue.PLANNED)
                    || first >= 0 && (isModal(item) || item.is(Cue.SUBJECT))
                    || item.is(Cue.ENUMERATED) && !(i > 0 && words.get(i - 1).is("-"))
                    || item.is(Cue.CURRENT) && !item.is(Cue.LINK)
                    || isDrug(item)) {
                return null;
            }
            boolean part = !Weight.isLight(item) && !(item instanceof Item.Aside aside && Weight.isName(aside));
            if (first < 0 && part && (item.is(Cue.ANCHOR) || item.is(Cue.AT) || isWhen(item))) {
                continue;
            }
            if (part) {
                boolean length = item.is(Cue.ENUMERATED) || Figures.of(item) != null;
                weighty += item.is(Cue.MEASURE) || length ? 0 : 1;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean scale = Lists.any(words, item -> item instanceof Item.Aside)
                && last >= 0
                && words.get(last).is(Cue.DIMENSION);
        if (weighty == 0 || last - first >= (scale ? LONGEST_SCALE : LONGEST)) {
            return null;
        }
        int start = words.get(first).start();
        int end = words.get(last).end();
        String name = context.name(start, end);
        boolean verb = name.indexOf(' ') < 0 && (name.endsWith("ed") || name.endsWith("ing") && !isMeasured(words));
        return verb || name.chars().noneMatch(Character::isLetter)
                ? null
                : new Subject(Name.of(name), null, start, end);
    }

    /** "pre-operative", "most recent": which of several values, not another variable. */
    private static boolean isWhen(Item item) {
        return item instanceof Item.Phrase phrase
                && item.is(Cue.MEASURE)
                && (phrase.text().startsWith("pre")
                        || phrase.text().equals("most recent")
                        || phrase.text().equals("latest"));
    }

    private static boolean isMeasured(List<Item> words) {
        return Lists.any(words, item -> item.is(Cue.DIMENSION));
    }

    static boolean isModal(Item item) {
        return item instanceof Item.Phrase && MODALS.contains(item.firstWord());
    }

    /** An amount of a drug is its dose. */
    private static boolean isDrug(Item item) {
        return item instanceof Item.Term term
                && (term.mention().concept(Kind.DRUG).isPresent()
                        || term.mention().concept(Kind.DRUG_CLASS).isPresent());
    }

    private static boolean breaksName(Item item) {
        return item.is("%")
                || Operators.of(item) != null
                || item.is(Cue.HISTORY)
                || item.is(Cue.DOSE)
                || item.is(Cue.EXCEPT)
                || item instanceof Item.Limit
                || item instanceof Item.When
                || item instanceof Item.Aside aside && !Weight.isName(aside) && !isReason(aside)
                || item.is(Cue.TREATED) && !item.is(Cue.MEASURE)
                || item.is(Cue.NARROWING)
                || item.is(Cue.COMPLIANCE)
                || item.is(Cue.CONSENT)
                || item.is(Cue.PARTICIPATION)
                || item.is(Cue.CONTRACEPTION)
                || item.is(Cue.JUDGEMENT)
                || item.is(Cue.IF)
                || item.is(Cue.EXAMPLES)
                || item.is(Cue.NOT)
                || item.is(",");
    }
}
