package org.armature.eligibility.parse;

import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;

/** Finds what belongs to a name behind a preposition: "infection in the target knee", "treatment for asthma". */
final class Complements {
    private static final Set<String> PLACED = Set.of("in", "on", "at", "to");

    private static final int MOST_WORDS = 4;

    /** What stands behind "in" and is no place. */
    private static final Set<String> NO_PLACES = Set.of(
            "addition",
            "association",
            "combination",
            "conjunction",
            "case",
            "terms",
            "order",
            "remission",
            "relapse",
            "response",
            "accordance",
            "study",
            "trial",
            "protocol",
            "past",
            "last",
            "previous",
            "preceding",
            "prior",
            "current",
            "same",
            "opinion",
            "setting",
            "settings",
            "phase",
            "time",
            "moment",
            "discretion",
            "risk",
            "start",
            "end",
            "whom",
            "which",
            "moderate",
            "general",
            "patients",
            "lifetime",
            "home",
            "work",
            "night",
            "use",
            "doses",
            "dosing",
            "pregnancy",
            "childhood",
            "infancy",
            "years",
            "months",
            "weeks",
            "days");

    private Complements() {}

    /**
     * The index behind the last word of what belongs to a name, the index of the preposition where nothing does.
     *
     * @param kind the sort of the name before the preposition
     */
    static int end(List<Item> items, int at, Presence.Kind kind) {
        if (at + 1 >= items.size()) {
            return at;
        }
        boolean treatment = kind == Presence.Kind.DRUG || kind == Presence.Kind.PROCEDURE;
        if (items.get(at).is("for")) {
            return treatment ? purpose(items, at) : at;
        }
        boolean placed = items.get(at).lastWord().equals(items.get(at).firstWord())
                && PLACED.contains(items.get(at).firstWord())
                && (kind == Presence.Kind.CONDITION && !items.get(at).is("to")
                        || kind == Presence.Kind.PROCEDURE && items.get(at).is("to"));
        return placed ? place(items, at) : at;
    }

    /** "for metastatic breast cancer": up to the condition that it closes with. */
    private static int purpose(List<Item> items, int at) {
        int i = start(items, at + 1);
        int from = i;
        int named = at;
        while (i < items.size() && i <= from + MOST_WORDS && isPurpose(items.get(i))) {
            named = isCondition(items.get(i)) ? i + 1 : named;
            i++;
        }
        return named;
    }

    private static boolean isPurpose(Item item) {
        return item.is(Cue.QUALITY)
                || item.is(Cue.SEVERITY)
                || item.is(Cue.ORGAN)
                || item.is("-")
                || isCondition(item)
                || isWord(item);
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                || item instanceof Item.Plain && Sorts.of(item) == Presence.Kind.CONDITION;
    }

    /** "in the target knee": a few words that no dictionary knows, and nothing behind them. */
    private static int place(List<Item> items, int at) {
        int from = start(items, at + 1);
        int i = from;
        while (i < items.size() && i < from + MOST_WORDS && isPlace(items.get(i))) {
            i++;
        }
        boolean closes = i > from
                && !(items.get(i - 1) instanceof Item.Phrase)
                && (i == items.size()
                        || items.get(i) instanceof Item.When
                        || items.get(i).is("."));
        return closes ? i : at;
    }

    private static int start(List<Item> items, int from) {
        int i = from;
        while (i < items.size()
                && (items.get(i).is("the")
                        || items.get(i).is("a")
                        || items.get(i).is("an")
                        || items.get(i).is("any"))) {
            i++;
        }
        return i;
    }

    private static boolean isPlace(Item item) {
        return item.is(Cue.ORGAN) || isWord(item) && Sorts.of(item) == null;
    }

    private static boolean isWord(Item item) {
        if (!(item instanceof Item.Plain plain) || plain.token().kind() != Token.Kind.WORD) {
            return false;
        }
        String word = plain.token().text();
        return !NO_PLACES.contains(word)
                && !Relatives.VERBS.contains(word)
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !Character.isDigit(word.charAt(0))
                && Figures.of(item) == null;
    }
}
