package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.chunks.Remarks;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Comparison;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Not;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Recognised;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Weight;

/** Reads the sentences of a criterion: their headings, conditions and exceptions, and the clause that remains. */
final class SentenceRules {
    private static final int LONGEST_MARK = 4;
    private static final int FARTHEST = 12;

    private static final Set<String> PERSONS = Set.of(
            "investigator",
            "the investigator",
            "investigators",
            "the investigators",
            "researchers",
            "the study doctor");
    private static final Set<String> WILL = Set.of("will", "must", "should", "shall", "may", "can");
    /** What stands between "are eligible" and "the study". */
    private static final Set<String> STUDY = Set.of("for the", "in the", "to participate in the", "to participate");

    private static final Set<String> OPINIONS = Set.of(
            "believe",
            "consider",
            "determine",
            "judge",
            "deem",
            "feel",
            "think",
            "agree",
            "decide",
            "assess",
            "confirm");

    private final Context context;
    private final List<Expression> notes = new ArrayList<>();
    private int apart;
    private int others;
    private int scopes;

    SentenceRules(Context context) {
        this.context = context;
    }

    /** What all sentences say together. */
    Expression read(List<Item> items, Flags inherited) {
        List<Expression> sentences = new ArrayList<>();
        boolean semicolons = false;
        int from = 0;
        for (int i = 0; i <= items.size(); i++) {
            boolean note = i > from && i < items.size() && Remarks.beginsNote(items, i);
            boolean ends = i == items.size() || note || endsSentence(items, i);
            if (ends && !(i < items.size() && items.get(i).is(";") && Choices.isOpen(items.subList(from, i)))) {
                List<Item> sentence = items.subList(from, i);
                if (!Weight.areLight(sentence) && !isNumber(sentence)
                        || sentence.size() == items.size() && !sentence.isEmpty()) {
                    scopes += isOfSome(sentence) ? 1 : 0;
                    List<Item> said = Remarks.withoutNote(sentence);
                    next(sentences, said.isEmpty() ? sentence : said, inherited);
                    semicolons |= i < items.size() && items.get(i).is(";");
                }
                from = note ? i : i + 1;
            }
        }
        return scopes > 1 ? context.text(items) : withNotes(items, together(items, sentences, semicolons));
    }

    /** What the sentences ask for, with the words of those that only tell how it is meant. */
    private Expression withNotes(List<Item> items, Expression said) {
        if (notes.isEmpty() || Decided.is(said)) {
            return said;
        }
        List<Expression> parts = new ArrayList<>(List.of(said));
        parts.addAll(notes);
        return said instanceof Text ? context.text(items) : Joining.combined(Operator.ALL, parts, Confidence.MEDIUM);
    }

    /** "Cohort 1: ... Cohort 2: ...", "Patients: ... Healthy volunteers: ...": nobody is in both. */
    private static boolean isOfSome(List<Item> sentence) {
        int colon = Segment.indexOf(sentence, ":");
        return colon > 0
                && (Headings.isScope(sentence.subList(0, colon))
                        || Lists.all(
                                sentence.subList(0, colon),
                                item -> item.is(Cue.SUBJECT) || PresenceRules.isHealthy(item)));
    }

    /** "8.", "c.": what is left of the mark of a list whose lines were run together. */
    private static boolean isNumber(List<Item> sentence) {
        Item only = sentence.size() == 1 ? sentence.get(0) : null;
        if (only instanceof Item.Aside aside) {
            return Headings.isScopeAside(aside.items()) || isNumber(aside.items());
        }
        if (only instanceof Item.Limit limit) {
            return !limit.stated() && only.end() - only.start() < LONGEST_MARK;
        }
        return only != null && isMark(only.words());
    }

    /** "12", "c", "viii". */
    private static boolean isMark(String word) {
        boolean roman = !word.isEmpty() && word.length() <= LONGEST_MARK;
        boolean digits = roman;
        for (int i = 0; i < word.length(); i++) {
            roman &= "ivx".indexOf(word.charAt(i)) >= 0;
            digits &= Character.isDigit(word.charAt(i));
        }
        return roman || digits || word.length() == 1;
    }

    /** "2.Signed consent": the number that a list has left before a sentence. */
    private static List<Item> withoutNumber(List<Item> sentence) {
        boolean numbered = sentence.size() > 2
                && isNumber(sentence.subList(0, 1))
                && sentence.get(1).is(".")
                && sentence.get(1).end() == sentence.get(2).start();
        boolean marked =
                sentence.size() > 1 && sentence.get(0) instanceof Item.Aside && isNumber(sentence.subList(0, 1));
        return numbered || marked ? sentence.subList(numbered ? 2 : 1, sentence.size()) : sentence;
    }

    /** A sentence behind others may allow what they forbid, or only explain them. */
    private void next(List<Expression> sentences, List<Item> sentence, Flags inherited) {
        int last = sentences.size() - 1;
        if (last < 0) {
            sentences.add(sentence(sentence, inherited));
            return;
        }
        Expression before = sentences.get(last);
        boolean said = !(before instanceof Text) && !Decided.is(before);
        Allowances allowances = new Allowances(context);
        Expression changed = said ? allowances.notConsidered(before, sentence) : null;
        List<Expression> allowed = context.excluding() && changed == null ? allowances.of(sentence, before) : List.of();
        if (!context.excluding() && AgeRules.isRepeated(before, Reasons.without(sentence))) {
            return;
        }
        if (!allowed.isEmpty() && Lists.all(allowed, part -> Exceptions.isOther(before, part))) {
            return;
        }
        if (changed == null && !Remarks.is(sentence) && Remarks.tells(sentence)) {
            notes.add(context.text(sentence));
        } else if (changed != null) {
            sentences.set(last, changed);
        } else if (said && !allowed.isEmpty()) {
            sentences.set(last, Exceptions.of(before, allowed));
        } else if (!Remarks.is(sentence) && !Remarks.lists(sentence, before)) {
            boolean asks = context.excluding() && Remarks.asks(sentence);
            Expression more = asks ? context.text(sentence) : sentence(sentence, inherited);
            if (context.excluding() && isApart(sentence) && Repeats.isSaid(more, sentences)) {
                return;
            }
            apart += isApart(sentence) || sentence.get(0).is(Cue.OR) ? 1 : 0;
            others += sentence.get(0).is(Cue.OR) ? 1 : 0;
            Recognised decided = context.excluding() ? Decided.of(before) : null;
            if (decided != null && decided.kind() == Recognised.Kind.PARTICIPATION && letsIn(sentence, before)) {
                sentences.set(last, Exceptions.of(before, List.of(context.text(sentence))));
                return;
            }
            boolean another = !context.excluding() && said && more instanceof Text && letsIn(sentence, before);
            if (another) {
                sentences.set(last, Joining.combined(Operator.ANY, List.of(before, more), Confidence.MEDIUM));
                return;
            }
            sentences.add(more);
        }
    }

    /** What lets people in, and not what they take or do. */
    private static final List<String> LETTING_IN =
            List.of("eligib", "includ", "enrol", "particip", "accru", "enter", "waive", "consider", "exclud", "exempt");

    /** "However, recurrent tumours may be included": another way to be let in, of which it is not known what it asks for. */
    private static boolean letsIn(List<Item> sentence, Expression before) {
        boolean limit = Lists.any(sentence, Item.Limit.class::isInstance);
        return Lists.any(
                sentence,
                item -> item.is(Cue.PERMISSION)
                        && (before instanceof Not
                                || Decided.is(before)
                                || limit
                                || Lists.any(LETTING_IN, item.words()::contains)));
    }

    /** "Patients with asthma are excluded", "patients must be awake": a sentence that keeps people out by itself. */
    private static boolean isApart(List<Item> sentence) {
        Item first = sentence.get(0);
        boolean people = first.lastWord().equals("with") && first.words().contains(" ");
        return Segment.indexOf(sentence, Cue.EXCLUDED) > 0 || people || Remarks.asks(sentence);
    }

    private Expression together(List<Item> items, List<Expression> sentences, boolean semicolons) {
        boolean words = Lists.all(sentences, Text.class::isInstance);
        if (words) {
            return context.text(items);
        }
        if (sentences.size() == 1) {
            return sentences.get(0);
        }
        boolean decided = Lists.all(sentences, part -> part instanceof Text || Decided.is(part));
        Expression first = Lists.first(sentences, Decided::is);
        if (decided && first != null && Decided.kinds(sentences) == 1) {
            return Decided.spanning(first, Joining.span(sentences, "recognised", Confidence.HIGH));
        }
        boolean each = apart > 0 && apart == sentences.size() - 1;
        boolean or = others > 0 && others == sentences.size() - 1;
        boolean any =
                or || context.excluding() && (semicolons || each || Lists.none(sentences, Text.class::isInstance));
        return Joining.combined(any ? Operator.ANY : Operator.ALL, sentences, Confidence.MEDIUM);
    }

    /** "; or use of": behind the semicolon something is said by itself, and its time is not that of what stands before. */
    private static boolean opensAnother(List<Item> items, int or) {
        return items.get(or).is(Cue.OR)
                && or + 1 < items.size()
                && (items.get(or + 1).is(Cue.TREATED) || items.get(or + 1).is(Cue.HISTORY));
    }

    private static boolean endsSentence(List<Item> items, int i) {
        if (items.get(i).is(";")) {
            return i + 1 == items.size()
                    || opensAnother(items, i + 1)
                    || !(items.get(i + 1).is(Cue.AND) || items.get(i + 1).is(Cue.OR) || isOtherLimit(items, i + 1));
        }
        return items.get(i).is(".")
                && (i + 1 == items.size()
                        || items.get(i + 1).start() > items.get(i).end());
    }

    /** "The investigator will review the history": what is done by others, and no opinion. */
    private static boolean isOfInvestigator(List<Item> items) {
        int i = 0;
        while (i < items.size() && Weight.isLight(items.get(i))) {
            i++;
        }
        boolean investigator = i + 2 < items.size()
                && items.get(i) instanceof Item.Phrase phrase
                && phrase.is(Cue.JUDGEMENT)
                && PERSONS.contains(phrase.text());
        return investigator
                && WILL.contains(items.get(i + 1).firstWord())
                && Lists.none(items.subList(i + 1, items.size()), item -> OPINIONS.contains(item.firstWord()));
    }

    /** "< 2.5 x ULN; < 5 x ULN in patients with metastases": a second limit of the same. */
    private static boolean isOtherLimit(List<Item> items, int i) {
        if (i + 1 < items.size() && Weight.isSex(items.get(i)) && items.get(i + 1) instanceof Item.Limit limit) {
            return limit.stated();
        }
        if (items.get(i).is(Cue.IF)) {
            return isThenLimit(items, i);
        }
        return items.get(i) instanceof Item.Limit limit
                && limit.stated()
                && i + 1 < items.size()
                && (items.get(i + 1).is(Cue.IF) || Weight.isSex(items.get(i + 1)));
    }

    /** "; if liver metastases are present, up to 5 x ULN": a limit that names no variable. */
    private static boolean isThenLimit(List<Item> items, int i) {
        int limit = i + 1;
        while (limit < items.size()
                && limit < i + FARTHEST
                && !(items.get(limit) instanceof Item.Limit)
                && !Weight.isVariable(items.get(limit))
                && !items.get(limit).is(";")) {
            limit++;
        }
        return limit < items.size()
                && items.get(limit) instanceof Item.Limit then
                && then.stated()
                && Comparison.ULN.equals(then.unit());
    }

    private Expression sentence(List<Item> written, Flags inherited) {
        List<Item> items =
                new ArrayList<>(withoutMarks(Headings.withoutScope(Reasons.without(withoutNumber(written)))));
        if (isOfInvestigator(items) || Requests.isUnfit(items)) {
            return context.text(written);
        }
        boolean kept = KeptOut.take(items);
        if (kept && (items.isEmpty() || Weight.areLight(items))) {
            return context.text(written);
        }
        if (context.excluding() && Requests.areOfPeople(items)) {
            return context.text(written);
        }
        if (context.excluding()) {
            KeptOut.withoutRepeated(items);
        } else if (Lists.any(
                items,
                item -> item.is(Cue.EXCLUDED)
                        && item instanceof Item.Phrase phrase
                        && phrase.text().contains(" "))) {
            return context.text(written);
        }
        boolean out = kept && !context.excluding();
        Expression said = (out ? new SentenceRules(context.alternatives()) : this).allowed(items, inherited);
        return out && !(said instanceof Text) && !Decided.is(said) ? new Not(said, said.origin()) : said;
    }

    /** "Patients with asthma are eligible" asks for asthma among inclusions; all else that may be is no requirement. */
    private Expression allowed(List<Item> items, Flags inherited) {
        int at = Segment.indexOf(items, Cue.PERMISSION);
        if (at < 0) {
            return stated(items, inherited);
        }
        if (Permitted.isForbidden(items, at)) {
            return stated(items.subList(0, at), inherited);
        }
        boolean asked = !context.excluding()
                && at > 0
                && items.get(at) instanceof Item.Phrase phrase
                && (phrase.text().contains("eligible")
                        || phrase.text().startsWith("may be")
                        || phrase.text().startsWith("can be"))
                && !phrase.text().contains("not")
                && Requests.areLetIn(items, at);
        Expression permitted = context.excluding() ? null : new Permitted(context).of(items, at);
        if (permitted != null) {
            return permitted;
        }
        int condition = Segment.indexOf(items, Cue.IF);
        boolean plain = Lists.all(
                items.subList(at + 1, items.size()),
                item -> Weight.isLight(item) || item.is(Cue.ANCHOR) || item.is(Cue.IF) || STUDY.contains(item.words()));
        if (!asked || condition < 0 && !plain) {
            return context.text(items);
        }
        if (condition < 0) {
            return stated(items.subList(0, at), inherited);
        }
        if (condition + 1 >= items.size()) {
            return context.text(items);
        }
        Expression whom = new ClauseRules(context).read(items.subList(0, at), Flags.NONE);
        Expression then = new ClauseRules(context).read(items.subList(condition + 1, items.size()), Flags.NONE);
        return whom instanceof Text || then instanceof Text
                ? context.text(items)
                : context.only(whom, then, Joining.span(List.of(whom, then), "if", Confidence.MEDIUM));
    }

    private Expression stated(List<Item> items, Flags inherited) {
        boolean contraception = Lists.any(items, item -> item.is(Cue.CONTRACEPTION));
        Expression said = plain(items, inherited);
        return contraception ? new ContraceptionRules(context).read(items, said) : said;
    }

    private Expression plain(List<Item> items, Flags inherited) {
        int colon = Segment.indexOf(items, ":");
        colon = colon < 0 ? Headings.dash(items) : colon;
        if (colon > 0 && colon + 1 < items.size()) {
            List<Item> head = items.subList(0, colon);
            Expression choice = new Choices(context).read(head, items.subList(colon + 1, items.size()), inherited);
            if (choice != null) {
                return choice;
            }
            return new Headings(context)
                    .read(items.subList(0, colon), items.subList(colon + 1, items.size()), inherited);
        }
        Expression counted = new Choices(context).readOpen(items, inherited);
        return counted != null ? counted : new Conditions(context).read(items, inherited);
    }

    /** Without the mark of a footnote. */
    private static List<Item> withoutMarks(List<Item> items) {
        int end = items.size();
        while (end > 1
                && (items.get(end - 1).is("*")
                        || items.get(end - 1).is("†")
                        || items.get(end - 1).is("-") && !Weight.isLight(items.get(end - 2))
                        || items.get(end - 1).is("."))) {
            end--;
        }
        return items.subList(0, end);
    }
}
