package org.armature.eligibility.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Cues;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Finds where a name begins and ends in a segment. */
final class NameSpan {
    private static final Cues LEADING = Cues.of(EnumSet.of(
            Cue.NOT,
            Cue.HISTORY,
            Cue.CURRENT,
            Cue.PLANNED,
            Cue.TREATED,
            Cue.SEVERITY,
            Cue.STABLE,
            Cue.DOSE,
            Cue.ALLERGY,
            Cue.POSITIVE,
            Cue.NEGATIVE,
            Cue.MALE,
            Cue.FEMALE,
            Cue.AT,
            Cue.WITHIN));

    /** What ties a cause to the name that it is the cause of. */
    private static final Set<String> CAUSES = Set.of(
            "due to",
            "secondary to",
            "caused by",
            "resulting from",
            "attributable to",
            "attributed to",
            "related to",
            "because of",
            "as a result of");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "any", "its");

    private static final Set<String> GENERIC =
            Set.of("disease", "diseases", "diagnosis", "diagnoses", "indication", "condition", "conditions", "cause");

    private static final Set<String> DIAGNOSES = Set.of("diagnosis", "diagnoses");

    private static final int MOST_BEFORE_DIAGNOSIS = 4;

    private static final int FARTHEST = 8;

    private NameSpan() {}

    /** "non-organ confined cancer": whether a name has lost the word that turns it round; a state that is ruled out has not. */
    static boolean losesNon(Segment piece, Expression said) {
        int non = piece.first(item -> item.is("non"));
        boolean tied = non >= 0
                && non + 1 < piece.items().size()
                && piece.items().get(non + 1).is("-");
        return tied
                && said instanceof Presence presence
                && presence.kind() != Presence.Kind.STATE
                && piece.items().get(non) instanceof Item.Plain
                && !String.valueOf(presence.qualifiers().severity()).contains("non")
                && !presence.name().text().toLowerCase(Locale.ROOT).contains("non");
    }

    /** The index of the first word of the name: after all that says who has it, whether, since when and how bad. */
    static int lead(Segment segment) {
        return segment.lead();
    }

    static int lead(List<Item> items) {
        int i = 0;
        while (i < items.size()) {
            boolean leads = (leads(items, i) || isSubject(items, i)) && !isNumbered(items, i);
            int next = leads ? i + 1 : behindDiagnosis(items, i);
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** "histological diagnosis of", "DSM-5 diagnosis of": who made a diagnosis, and how; the index itself if it is none. */
    private static int behindDiagnosis(List<Item> items, int from) {
        for (int i = from; i < items.size() && i <= from + MOST_BEFORE_DIAGNOSIS; i++) {
            Item item = items.get(i);
            if (item.is(Cue.LINK) && DIAGNOSES.contains(item.lastWord().equals("of") ? item.firstWord() : "")) {
                return i + 1;
            }
            boolean word = item instanceof Item.Plain plain
                            && plain.token().kind() != Token.Kind.COMPARATOR
                            && !plain.token().text().startsWith("un")
                    || item.is(Cue.ORGAN)
                    || item.is(Cue.QUALITY)
                    || item.is(Cue.LINK);
            if (!word || Sorts.of(item) != null) {
                return from;
            }
        }
        return from;
    }

    /** "the underlying diseases were": a word for all names, and a verb behind it. */
    private static boolean isSubject(List<Item> items, int i) {
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        boolean copula = next != null && (next.is("is") || next.is("are") || next.is("was") || next.is("were"));
        return copula && GENERIC.contains(items.get(i).lastWord());
    }

    private static boolean leads(List<Item> items, int i) {
        Item item = items.get(i);
        boolean route = item.is(Cue.ROUTE) && i + 1 < items.size() && isGivingOf(items.get(i + 1));
        boolean ofLink =
                item.is(Cue.QUALITY) && i + 1 < items.size() && items.get(i + 1).is(Cue.LINK);
        boolean non = i > 0 && item.is("-") && items.get(i - 1).is("non");
        boolean noun = item.is(Cue.GIVING)
                && Sorts.of(item) != null
                && (isGot(items, i) || Lists.any(items, Item.When.class::isInstance))
                && Complements.end(items, i + 1, Presence.Kind.DRUG) > i + 1;
        boolean compound = item.is(Cue.GIVING)
                && i + 1 < items.size()
                && items.get(i + 1) instanceof Item.Plain
                && Sorts.of(items.get(i + 1)) == Presence.Kind.CONDITION;
        return non
                || Weight.isLight(item)
                || item instanceof Item.When
                || ofLink
                || route
                || isLeading(item) && !noun && !compound;
    }

    /** "currently receiving treatment", "use of any treatment": somebody gets it, and nothing says with what. */
    private static boolean isGot(List<Item> items, int at) {
        int i = at - 1;
        while (i > 0 && items.get(i) instanceof Item.Phrase article && ARTICLES.contains(article.text())) {
            i--;
        }
        return i >= 0
                && Lists.none(items.subList(0, at), item -> item.is(Cue.NOT))
                && Lists.none(items.subList(at + 1, items.size()), item -> item.is(Cue.TREATED))
                && (items.get(i).is(Cue.TREATED)
                        || items.get(i).is(Cue.CURRENT)
                        || items.get(i).is(Cue.HISTORY));
    }

    /** "injection of", "treatment with": what is given follows. */
    private static boolean isGivingOf(Item item) {
        String last = item.lastWord();
        return item.is(Cue.TREATED) && (last.equals("of") || last.equals("with"));
    }

    static boolean isLeading(Item item) {
        return item instanceof Item.Phrase phrase && phrase.cues().hasAny(LEADING);
    }

    /** "type 2 diabetes": the word and the number are the name's. */
    private static boolean isNumbered(List<Item> items, int i) {
        return items.get(i).is("type")
                && i + 1 < items.size()
                && (items.get(i + 1) instanceof Item.Limit || Figures.of(items.get(i + 1)) != null);
    }

    /** The index after the last word of the name that begins at an item; that index itself where none does. */
    static int end(List<Item> items, int from) {
        int i = from;
        boolean named = false;
        boolean tied = false;
        boolean bound = false;
        Presence.Kind kind = null;
        while (i < items.size()
                && (continues(items.get(i))
                        || named && (isCause(items.get(i)) || isTie(items.get(i)))
                        || isInside(items, i, from))) {
            if (named && (isPeople(items, i, kind) || isMeans(items, i) || !tied && begins(items, i))) {
                break;
            }
            int complement = kind == null ? i : Complements.end(items, i, kind);
            if (complement > i) {
                return complement;
            }
            if (isTie(items.get(i))) {
                break;
            }
            Item item = items.get(i);
            boolean hyphen = i > from && items.get(i - 1).is("-");
            bound |= item.is("of") || isCause(item);
            if (item.is("of") || item.is("-") || isCause(item)) {
                tied = true;
            } else if (hyphen && !bound) {
                tied = false;
            } else if (Weight.isLight(item) && !ARTICLES.contains(item.words())) {
                tied = false;
                bound = false;
            }
            boolean closing = item.is(Cue.GIVING) && !isClosed(items, i + 1);
            named |= Weight.isPresence(item) || (item instanceof Item.Plain || closing) && Sorts.of(item) != null;
            kind = named ? Sorts.of(item, kind) : null;
            i++;
        }
        while (i > from && (Weight.isLight(items.get(i - 1)) || isCause(items.get(i - 1)))) {
            i--;
        }
        return i;
    }

    /**
     * "NSCLC patients with", "a tumor that is": behind a name they have, or it is, something else, too. "Drugs that are strong
     * inhibitors" are drugs so named, and one that is "refractory to" a treatment is a tumor so named.
     */
    private static boolean isPeople(List<Item> items, int at, Presence.@Nullable Kind kind) {
        Item item = items.get(at);
        if (item.is(Cue.SUBJECT) || item.is(Cue.FILL) && item.lastWord().equals("with")) {
            return true;
        }
        boolean against = at + 3 < items.size()
                && items.get(at + 1).is(Cue.QUALITY)
                && items.get(at + 2).is("to");
        return item.is(Cue.FILL) && RELATIVES.contains(item.firstWord()) && kind != Presence.Kind.DRUG && !against;
    }

    /** "fusion surgery using a cage": with what something is done, unless that is a drug. */
    private static boolean isMeans(List<Item> items, int at) {
        if (!items.get(at).is("using")) {
            return false;
        }
        int i = at + 1;
        while (i < items.size() && Weight.isLight(items.get(i))) {
            i++;
        }
        return i == items.size() || !(items.get(i) instanceof Item.Term) || !isGiven(items.get(i));
    }

    /** A preposition that is no word of a name unless all behind it belongs to it. */
    private static boolean isTie(Item item) {
        return item.is("from") || item.is("at the") || item.is("after") || item.is("following");
    }

    /** The index of the preposition behind which the name that begins at an item goes on; -1 if it does not. */
    static int complement(List<Item> items, int from) {
        int end = end(items, from);
        Presence.Kind kind = null;
        for (int i = from + 1; i < end; i++) {
            kind = Sorts.of(items.get(i - 1), kind);
            if (kind != null && Complements.end(items, i, kind) == end) {
                return i;
            }
        }
        return -1;
    }

    /** "central nervous system (CNS) metastases": a short name within a name. */
    private static boolean isInside(List<Item> items, int i, int from) {
        return i > from
                && isShort(items, i)
                && (isClosed(items, i + 1) || i + 1 < items.size() && items.get(i + 1) instanceof Item.Term);
    }

    private static boolean isShort(List<Item> items, int i) {
        return items.get(i) instanceof Item.Aside aside
                && aside.items().size() == 1
                && (Weight.isName(aside)
                        || i > 0
                                && items.get(i - 1).is(Cue.QUALITY)
                                && aside.items().get(0).is(Cue.QUALITY));
    }

    static boolean isCause(Item item) {
        return item instanceof Item.Phrase phrase && CAUSES.contains(phrase.text());
    }

    /** After the name a word that no dictionary knows says something else, unless a noun follows that closes a longer name. */
    private static boolean begins(List<Item> items, int i) {
        Item item = items.get(i);
        boolean degree = item.is(Cue.SEVERITY) && (i + 1 == items.size() || !(items.get(i + 1) instanceof Item.Term));
        boolean given = item.is(Cue.GIVING) && (isGiven(items.get(i - 1)) || Sorts.of(item) == null);
        if (degree || given) {
            return true;
        }
        return (Weight.isUnknown(item) || item.is(Cue.GIVING)) && !isClosed(items, i);
    }

    private static boolean isGiven(Item item) {
        return item instanceof Item.Term term
                        && Lists.any(
                                term.mention().concepts(),
                                concept -> concept.kind() != Kind.CONDITION && concept.kind() != Kind.VARIABLE)
                || item instanceof Item.Plain && Sorts.of(item) == Presence.Kind.DRUG;
    }

    /** "pelvic pain syndrome": up to a noun that tells the sort stand only words of a name. */
    private static boolean isClosed(List<Item> items, int from) {
        for (int i = from;
                i < items.size() && i < from + FARTHEST && (isCompound(items, i) || isShort(items, i));
                i++) {
            if (Sorts.of(items.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompound(List<Item> items, int i) {
        Item item = items.get(i);
        boolean noun = Sorts.of(item) == Presence.Kind.CONDITION
                || Sorts.of(item) != null && i > 0 && items.get(i - 1) instanceof Item.Term;
        boolean verb = !noun
                && item instanceof Item.Plain plain
                && (plain.token().text().endsWith("ing") || plain.token().text().endsWith("ed"));
        return !verb
                && (Weight.isUnknown(item)
                        || item instanceof Item.Term
                        || item.is("-")
                        || item.is(Cue.ORGAN)
                        || item.is(Cue.QUALITY)
                        || item.is(Cue.GIVING));
    }

    private static boolean continues(Item item) {
        return !item.is(":") && isPart(item);
    }

    private static boolean isPart(Item item) {
        return item instanceof Item.Term
                || item instanceof Item.Made
                || item instanceof Item.Plain
                || item.is(Cue.SEVERITY)
                || item.is(Cue.QUALITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.GIVING)
                || item.is(Cue.MEASURE) && !item.is(Cue.LINK) && !item.is(Cue.METHOD)
                || item.is(Cue.ANCHOR)
                || item.is(Cue.CHANGE)
                || item.is(Cue.FILL)
                || item.is(Cue.SUBJECT)
                || item.is(Cue.TREATED) && item.is(Cue.ANCHOR)
                || item instanceof Item.Limit limit && !limit.stated() && limit.unit() == null;
    }
}
