package org.armature.eligibility.chunks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Naming;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of words that only together say something: "drug-induced" is an adjective, and no drug; "impaired cardiac
 * function" is a condition, and no result; in "(non-infectious) pneumonitis" the adjective is part of the name.
 */
public final class Compounds {
    private static final int FARTHEST = 4;

    private static final Set<String> PARTICIPLES = Set.of("induced", "related", "associated", "mediated", "provoked");

    /** Those that make an adjective of any noun before them: "nerve sparing", "platinum-based". */
    private static final Set<String> OF_NOUNS = Set.of(
            "sparing",
            "induced",
            "related",
            "associated",
            "mediated",
            "provoked",
            "based",
            "derived",
            "directed",
            "targeted",
            "modifying",
            "lowering",
            "releasing",
            "stimulating");

    private static final Set<String> IMPAIRED = Set.of(
            "impaired",
            "abnormal",
            "poor",
            "reduced",
            "decreased",
            "compromised",
            "insufficient",
            "diminished",
            "altered");

    private static final Set<String> FUNCTIONS = Set.of("function", "functions");

    private Compounds() {}

    public static List<Item> apply(String text, List<Item> items) {
        List<Item> result = items;
        for (int i = items.size() - 1; i >= 0; i--) {
            int end = adjective(items, i);
            Item whole = end > i
                    ? new Item.Phrase(
                            EnumSet.of(Cue.QUALITY),
                            text.substring(
                                            items.get(i).start(),
                                            items.get(end - 1).end())
                                    .toLowerCase(Locale.ROOT),
                            items.get(i).start(),
                            items.get(end - 1).end())
                    : null;
            if (whole == null) {
                end = function(text, items, i);
                whole = end > i
                        ? made(
                                Naming.of(text.substring(
                                        items.get(i).start(), items.get(end - 1).end())),
                                items,
                                i,
                                end)
                        : null;
            }
            if (whole == null && items.get(i) instanceof Item.Aside aside) {
                whole = qualified(text, items, i, aside);
                end = i + 2;
            }
            if (whole != null) {
                result = result == items ? new ArrayList<>(items) : result;
                result.subList(i, end).clear();
                result.add(i, whole);
            }
        }
        return result;
    }

    private static Item made(String name, List<Item> items, int from, int end) {
        return new Item.Made(
                name,
                Presence.Kind.CONDITION,
                items.get(from).start(),
                items.get(end - 1).end());
    }

    /** The index behind "drug-induced", where the first word is one of the lexicon; the index itself where it is not so. */
    private static int adjective(List<Item> items, int from) {
        Item noun = items.get(from);
        boolean word = noun instanceof Item.Plain plain && plain.token().kind() == Token.Kind.WORD;
        if (word || noun instanceof Item.Term) {
            int last = from + 1 < items.size() && items.get(from + 1).is("-") ? from + 2 : from + 1;
            boolean joined =
                    last + 1 < items.size() && OF_NOUNS.contains(items.get(last).words());
            return joined && Figures.of(noun) == null && isNamed(items, last + 1) ? last + 1 : from;
        }
        boolean adjective = from + 2 < items.size()
                && items.get(from) instanceof Item.Phrase phrase
                && phrase.text().indexOf(' ') < 0
                && (phrase.is(Cue.GIVING) || phrase.is(Cue.TREATED) || phrase.is("surgery") || phrase.is(Cue.ORGAN))
                && items.get(from + 1).is("-")
                && items.get(from + 1).start() == phrase.end()
                && PARTICIPLES.contains(items.get(from + 2).words());
        return adjective ? from + 3 : from;
    }

    /** Whether a word of a name stands at an index: in "adverse events related to" it is a preposition. */
    private static boolean isNamed(List<Item> items, int at) {
        Item item = items.get(at);
        return item instanceof Item.Term
                || item.is(Cue.GIVING)
                || item.is(Cue.QUALITY)
                || item.is(Cue.ORGAN)
                || Weight.isUnknown(item)
                        && Figures.of(item) == null
                        && !CueLexicon.standard().says(item.firstWord(), Cue.COUNTED);
    }

    /** The index behind "impaired cardiac function", the index itself where something else is said. */
    private static int function(String text, List<Item> items, int from) {
        if (!IMPAIRED.contains(items.get(from).words())) {
            return from;
        }
        for (int i = from + 1; i < items.size() && i < from + FARTHEST; i++) {
            Item item = items.get(i);
            String words = text.substring(item.start(), item.end()).toLowerCase(Locale.ROOT);
            boolean noun = item instanceof Item.Term || item.is(Cue.MEASURE);
            if (noun && FUNCTIONS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
                boolean alone = i == from + 1 && words.indexOf(' ') < 0;
                return alone || isTest(items, i + 1) ? from : i + 1;
            }
            boolean known = item.is(Cue.ORGAN) || item.is(Cue.QUALITY) || Weight.isUnknown(item);
            if (!known || Figures.of(item) != null) {
                return from;
            }
        }
        return from;
    }

    private static boolean isTest(List<Item> items, int at) {
        return at < items.size()
                && (items.get(at).is(Cue.MEASURE) || items.get(at).is("-"));
    }

    /** "(non-infectious) pneumonitis": adjectives in parentheses before a condition; null where they are something else. */
    private static @Nullable Item qualified(String text, List<Item> items, int at, Item.Aside aside) {
        boolean begins = at == 0
                || Weight.isLight(items.get(at - 1))
                || items.get(at - 1).is(Cue.HISTORY);
        boolean words = !aside.items().isEmpty()
                && aside.items().size() <= FARTHEST
                && Lists.all(
                        aside.items(),
                        item -> Weight.isUnknown(item) && Figures.of(item) == null
                                || item.is(Cue.ORGAN)
                                || item.is("-")
                                || item.is("non"));
        boolean named = at + 1 < items.size()
                && items.get(at + 1) instanceof Item.Term term
                && term.mention().concept(Kind.CONDITION).isPresent();
        if (!begins || !words || !named) {
            return null;
        }
        String adjective = text.substring(
                aside.items().get(0).start(),
                aside.items().get(aside.items().size() - 1).end());
        Item noun = items.get(at + 1);
        return made(Naming.of(adjective + " " + text.substring(noun.start(), noun.end())), items, at, at + 2);
    }
}
