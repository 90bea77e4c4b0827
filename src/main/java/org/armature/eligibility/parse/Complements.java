package org.armature.eligibility.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.eligibility.chunks.MethodRules;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;

/** Finds what belongs to a name behind a preposition: "infection in the target knee", "treatment for asthma". */
final class Complements {
    private static final Set<String> PLACED = Set.of("in", "on", "at", "from", "to", "after", "following");

    /** Behind which prepositions a name of each sort goes on. */
    private static final Map<Presence.Kind, Set<String>> TIES = Map.of(
            Presence.Kind.CONDITION, PLACED,
            Presence.Kind.DRUG, Set.of("in", "on", "to", "after", "following"),
            Presence.Kind.PROCEDURE, Set.of("in", "on", "at", "to", "after", "following"));

    /** What tells where something is. */
    private static final Set<String> PLACES = Set.of("in", "on", "at");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_TIE = 5;

    /** Nouns that the lexicon has for something else, too. */
    private static final Set<String> NOUNS = Set.of(
            "central nervous system",
            "the central nervous system",
            "liver",
            "kidney",
            "heart",
            "lung",
            "thyroid",
            "area",
            "index",
            "level",
            "levels",
            "stage",
            "surgery",
            "injection");

    /** Nouns that end as adjectives do. */
    private static final Set<String> NOUNS_BY_USE =
            Set.of("canal", "hospital", "breast", "patient", "parent", "segment");

    /** What adjectives and adverbs end in; a name does not end in one. */
    private static final List<String> ADJECTIVES = List.of(
            "ly", "al", "ous", "ive", "ed", "ing", "able", "ible", "ary", "ic", "ful", "less", "ior", "upper", "lower");

    /** What stands behind a preposition and belongs to no name: times, people, ways to find out, set phrases. */
    private static final Set<String> NO_PLACES = words("""
            addition association combination conjunction case terms order remission relapse response accordance
            study trial protocol past last previous preceding prior current same opinion setting settings phase
            time moment discretion risk start end whom which moderate general patients lifetime home work night
            use doses dosing pregnancy childhood infancy years months weeks days month week day year interim
            imaging ct mri examination exam examinations ultrasound radiograph radiographs radiography histology
            biopsy diagnosis presentation onset admission evaluation analysis assessment assessments dose least
            investigator physician sponsor any subjects participants patient subject participant individuals
            people children women men adults family relatives country countries whole particular question
            contact date all birth therapy treatment medication other others their his her its this first
            indication control relief prevention management reason reasons purpose purposes ever up follow
            center centre clinic department institute institution university unit these those
            """);

    /** Verbs that follow "to" where it says what something is done for. */
    private static final Set<String> DEEDS = words("""
            achieve alleviate allow assess attend avoid be breathe come communicate complete comply confirm
            control correct decrease define detect determine diagnose do ensure enter evaluate exclude
            facilitate follow get give go have help identify improve increase induce join keep lower maintain
            make manage minimize monitor obtain participate perform prevent provide qualify read receive reduce
            relieve remove repair replace resect respond rule sign speak start stay stop support suppress
            swallow take tolerate treat undergo understand use walk work
            """);

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private Complements() {}

    /**
     * The index behind the last word of what belongs to a name, the index of the preposition where nothing does.
     *
     * @param kind the sort of the name before the preposition
     */
    static int end(List<Item> items, int at, Presence.Kind kind) {
        if (at == 0 || at + 1 >= items.size()) {
            return at;
        }
        Item tie = items.get(at);
        boolean treatment = kind == Presence.Kind.DRUG || kind == Presence.Kind.PROCEDURE;
        if (tie.is("for")) {
            int purpose = treatment ? purpose(items, at) : at;
            return treatment && purpose == at && isNamed(items.get(at - 1)) ? place(items, at) : purpose;
        }
        boolean placed =
                (tie.lastWord().equals(tie.firstWord()) || tie.lastWord().equals("the"))
                        && TIES.getOrDefault(kind, Set.of()).contains(tie.firstWord())
                        && isNamed(items.get(at - 1));
        return placed ? place(items, at) : at;
    }

    /** Whether a name goes on behind a preposition with a place or the like, of which a list may have more. */
    static boolean closes(String name) {
        int space = name.indexOf(' ');
        while (space >= 0) {
            int next = name.indexOf(' ', space + 1);
            if (next > 0 && next - space <= LONGEST_TIE && PLACED.contains(name.substring(space + 1, next))) {
                return true;
            }
            space = next;
        }
        return false;
    }

    /** Whether the word before the preposition is a noun that names something: in "refractory to" it is none. */
    private static boolean isNamed(Item item) {
        return item instanceof Item.Term
                || item instanceof Item.Made
                || item instanceof Item.Aside
                || Sorts.of(item) != null;
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
                || item instanceof Item.Made made && made.kind() == Presence.Kind.CONDITION
                || item instanceof Item.Plain && Sorts.of(item) == Presence.Kind.CONDITION;
    }

    /** "in the target knee", "to nuts": a few words that close with a noun, and nothing behind them. */
    private static int place(List<Item> items, int at) {
        int from = start(items, at + 1);
        int i = from;
        boolean deed =
                items.get(at).is("to") && DEEDS.contains(items.get(at + 1).firstWord());
        boolean cause = !PLACES.contains(items.get(at).firstWord())
                || MethodRules.FOUND.contains(items.get(at - 1).words());
        while (!deed && i < items.size() && i < from + MOST_WORDS && isPlace(items, i, from, cause)) {
            i++;
        }
        boolean closes = i > from
                && (isNoun(items, i - 1, from)
                        || cause && i > from + 1 && items.get(i - 1).is(Cue.GIVING))
                && (i == items.size()
                        || items.get(i) instanceof Item.When
                        || items.get(i) instanceof Item.Aside
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

    private static boolean isPlace(List<Item> items, int at, int from, boolean cause) {
        Item item = items.get(at);
        boolean inside = at > from && at + 1 < items.size();
        boolean event = item.is(Cue.ANCHOR)
                && at + 1 < items.size()
                && (items.get(at + 1) instanceof Item.Plain
                        || NOUNS.contains(items.get(at + 1).words()));
        return item.is(Cue.ORGAN)
                || item.is(Cue.QUALITY)
                || NOUNS.contains(item.words())
                || event
                        && (item.firstWord().equals(item.lastWord())
                                || item.firstWord().equals("the"))
                || item instanceof Item.Term && !Weight.isVariable(item) && (cause || isSeat((Item.Term) item))
                || cause && inGiven(items, at, from)
                || inside && (item.is("-") || item.is("of") || item.is("the"))
                || isWord(item) && (cause || Sorts.of(item) != Presence.Kind.DRUG);
    }

    /** "reaction to MAb administration": that something is given. */
    private static boolean inGiven(List<Item> items, int at, int from) {
        return at > from && items.get(at).is(Cue.GIVING);
    }

    /** "asthma on corticosteroids", "fracture on CT": what somebody takes, or how it was found, is not where something is. */
    private static boolean isSeat(Item.Term item) {
        return Lists.all(item.mention().concepts(), concept -> switch (concept.kind()) {
            case CONDITION, DEVICE, STATE -> true;
            case DRUG, DRUG_CLASS, PROCEDURE, VARIABLE -> false;
        });
    }

    private static boolean isNoun(List<Item> items, int at, int from) {
        Item item = items.get(at);
        if (item instanceof Item.Term || NOUNS.contains(item.words())) {
            return true;
        }
        String word = item instanceof Item.Plain ? item.words() : "";
        return word.length() > 1
                && (NOUNS_BY_USE.contains(word) || Lists.none(ADJECTIVES, word::endsWith))
                && (at > from || word.length() > 2);
    }

    private static boolean isWord(Item item) {
        if (!(item instanceof Item.Plain plain) || plain.token().kind() != Token.Kind.WORD) {
            return false;
        }
        String word = plain.token().text();
        return !NO_PLACES.contains(word)
                && !Relatives.VERBS.contains(word)
                && !word.endsWith("ing")
                && !Character.isDigit(word.charAt(0))
                && Figures.of(item) == null;
    }
}
