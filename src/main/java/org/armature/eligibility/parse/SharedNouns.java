package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.CueLexicon;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** Gives the noun of the last of several names to those before it: "basal or squamous cell carcinoma". */
final class SharedNouns {
    private static final int FARTHEST = 12;
    private static final int MOST_WORDS = 4;

    /** What can be of a drug and is no drug. */
    private static final Set<String> MISUSES =
            Set.of("abuse", "dependence", "dependency", "addiction", "allergy", "use");

    private static final List<String> ADJECTIVES =
            List.of("al", "ic", "ous", "ive", "ar", "ary", "ory", "ant", "ent", "able", "ible", "oid", "ed");

    /** Adjectives that do something else elsewhere: "stable or unstable angina", "high or low blood pressure". */
    private static final Set<String> OPPOSITES = Set.of("stable", "high", "low", "elevated", "upper");

    /** Those that may stand with the noun: "low or high grade", "stable or unstable angina". */
    private static final Set<String> OPPOSED =
            Set.of("unstable", "high", "low", "intermediate", "normal", "decreased", "lower");

    private static final Set<String> ORDINALS = Set.of("first", "second", "third");

    /** Nouns that are used as adjectives. */
    private static final Set<String> NOUNS = Set.of(
            "drug",
            "medication",
            "alcohol",
            "substance",
            "virus",
            "liver",
            "kidney",
            "heart",
            "lung",
            "brain",
            "bone",
            "skin",
            "blood",
            "organ",
            "tissue",
            "cell",
            "prostate",
            "breast",
            "bladder",
            "colon",
            "thyroid",
            "opioid",
            "device",
            "mild",
            "moderate",
            "late",
            "early",
            "acute",
            "chronic",
            "locally advanced",
            "advanced");

    /** "basal cell or squamous cell carcinoma": a name that is one only with its noun. */
    private static final String CELL = " cell";

    private SharedNouns() {}

    /** A name made of the last words of a segment and a noun that stands elsewhere. */
    private record Made(@Nullable Mention mention, Presence.@Nullable Kind kind, String name, int words) {}

    /**
     * Replaces the adjectives at the end of a segment by the name that they make with a later segment's noun.
     *
     * @return the pieces, each with whether it ends in a noun that stands elsewhere
     */
    static List<Boolean> lend(List<Piece> pieces, Context context) {
        SharedAdjectives.lend(pieces, context);
        List<Boolean> lent = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            lent.add(false);
            Segment segment = withoutHyphen(pieces.get(i).segment());
            Segment lending =
                    i + 1 < pieces.size() && endsOpen(segment, context) ? lender(pieces, i + 1, context) : null;
            Made made = lending == null ? null : made(segment, lending, context);
            if (made != null) {
                pieces.set(i, pieces.get(i).with(completed(segment, made)));
                lent.set(i, true);
                qualify(pieces, i, segment, context);
            }
        }
        return lent;
    }

    /** "chronic alcohol or drug abuse", "potent CYP3A4 and CYP2C9 inhibitors": the first adjective is one of both. */
    private static void qualify(List<Piece> pieces, int at, Segment segment, Context context) {
        int lead = NameSpan.lead(segment);
        Segment next = pieces.get(at + 1).segment();
        List<Item> name = name(next);
        boolean first =
                lead + 1 < segment.items().size() && segment.items().get(lead).is(Cue.QUALITY);
        if (!first || name.isEmpty() || name.get(0).is(Cue.QUALITY) || endsOpen(next, context)) {
            return;
        }
        Item noun = UnknownNames.noun(name);
        Presence.Kind sort = UnknownNames.sort(name);
        Presence.Kind kind = sort != null
                ? sort
                : noun instanceof Item.Term term
                                && term.mention().concept(Kind.CONDITION).isPresent()
                        ? Presence.Kind.CONDITION
                        : Presence.Kind.DRUG;
        Item quality = segment.items().get(lead);
        String words = context.name(quality.start(), quality.end()) + " " + UnknownNames.text(name, context);
        int from = NameSpan.lead(next);
        List<Item> items = new ArrayList<>(next.items().subList(0, from));
        items.add(new Item.Made(
                words, kind, name.get(0).start(), name.get(name.size() - 1).end()));
        items.addAll(next.items().subList(from + name.size(), next.items().size()));
        pieces.set(at + 1, pieces.get(at + 1).with(items));
    }

    private static boolean endsOpen(Segment segment, Context context) {
        Item last = segment.items().get(segment.items().size() - 1);
        if (last instanceof Item.Term term
                && (term.mention().concept(Kind.DRUG).isPresent()
                        || term.mention().concept(Kind.DRUG_CLASS).isPresent()
                        || context.name(term.start(), term.end()).endsWith(CELL))) {
            return true;
        }
        return isAdjective(last)
                && Lists.none(segment.items(), item -> item instanceof Item.Limit || Weight.isPresence(item));
    }

    private static boolean isAdjective(Item item) {
        return item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || item.is(Cue.QUALITY)
                || item.is("drug")
                || item.is("medication")
                || ORDINALS.contains(item.firstWord())
                || OPPOSITES.contains(item.words())
                || Weight.isUnknown(item) && Figures.of(item) == null && Sorts.of(item) == null;
    }

    /** The next segment that has a name, as long as all between are adjectives too. */
    private static @Nullable Segment lender(List<Piece> pieces, int from, Context context) {
        List<Item> open = pieces.get(from - 1).segment().items();
        boolean adjective = open.get(open.size() - 1).is(Cue.ROUTE);
        for (int i = from; i < pieces.size() && i < from + FARTHEST; i++) {
            Segment segment = pieces.get(i).segment();
            boolean term = segment.items().get(segment.items().size() - 1) instanceof Item.Term;
            if (!endsOpen(segment, context) || term && (adjective || i + 1 == pieces.size())) {
                return name(segment).isEmpty() ? null : segment;
            }
            if (segment.items().size() - NameSpan.lead(segment) > MOST_WORDS) {
                return null;
            }
        }
        return null;
    }

    private static List<Item> name(Segment segment) {
        int lead = NameSpan.lead(segment);
        return segment.items().subList(lead, NameSpan.end(segment.items(), lead));
    }

    private static @Nullable Made made(Segment segment, Segment lending, Context context) {
        List<String> adjectives = adjectives(segment, context);
        List<Item> lender = withoutScale(name(lending));
        Item noun = UnknownNames.noun(lender);
        if (noun == null || adjectives.isEmpty()) {
            return null;
        }
        Item last = segment.items().get(segment.items().size() - 1);
        boolean drug = last instanceof Item.Term;
        if (drug && !isOfDrug(noun)) {
            return null;
        }
        String words = context.plain().text().substring(lender.get(0).start(), noun.end());
        String[] written = words.split(" ", -1);
        boolean opposite = OPPOSITES.contains(last.words());
        if (opposite && !OPPOSED.contains(words.substring(0, wordEnd(words)).toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean alike = opposite
                || last.is(Cue.QUALITY) && CueLexicon.standard().says(written[0].toLowerCase(Locale.ROOT), Cue.QUALITY);
        Made known = known(adjectives, written, alike ? 2 : written.length, context.vocabulary());
        return known != null ? known : unknown(adjectives, last, lender, noun, context);
    }

    /** "motor neuropathy grade 2": the scale and its value are no noun. */
    private static List<Item> withoutScale(List<Item> name) {
        int end = name.size();
        while (end > 1
                && (name.get(end - 1) instanceof Item.Limit
                        || Weight.isVariable(name.get(end - 1)) && !Weight.isPresence(name.get(end - 1)))) {
            end--;
        }
        return name.subList(0, end);
    }

    private static boolean isOfDrug(Item noun) {
        return noun instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                || noun instanceof Item.Plain plain
                        && MISUSES.contains(plain.token().text());
    }

    private static @Nullable Made known(List<String> adjectives, String[] noun, int most, Vocabulary vocabulary) {
        for (int from = 1; from < noun.length && from < most; from++) {
            String tail = String.join(" ", List.of(noun).subList(from, noun.length));
            for (int words = Math.min(adjectives.size(), MOST_WORDS); words > 0; words--) {
                String name =
                        String.join(" ", adjectives.subList(adjectives.size() - words, adjectives.size())) + " " + tail;
                List<Mention> found = vocabulary.mentions(name);
                if (found.size() == 1
                        && found.get(0).start() == 0
                        && found.get(0).end() == name.length()) {
                    return new Made(found.get(0), null, name, words);
                }
            }
        }
        return null;
    }

    /** A name that no vocabulary knows, where the noun tells its sort. */
    private static @Nullable Made unknown(
            List<String> adjectives, Item open, List<Item> lender, Item noun, Context context) {
        String rest = behindAdjective(open, lender, noun, context);
        boolean adjective = open instanceof Item.Phrase || rest != null;
        String name = context.name(noun.start(), noun.end());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        Presence.Kind kind = Sorts.of(last.toLowerCase(Locale.ROOT));
        if (kind == null && noun instanceof Item.Term term) {
            kind = kind(term, adjective);
            boolean procedure = term.mention().concept(Kind.PROCEDURE).isPresent();
            kind = kind == null && rest != null && procedure ? Presence.Kind.PROCEDURE : kind;
        }
        boolean alone = noun == lender.get(0) && name.equals(last) && !mayStandAlone(open, last);
        if (kind == null || alone || adjectives.size() > MOST_WORDS || !adjective && !areAdjectives(adjectives)) {
            return null;
        }
        boolean qualified = lender.get(0) != noun && !(lender.get(0) instanceof Item.Plain);
        String shared = rest != null ? rest : qualified ? name : last;
        return new Made(null, kind, String.join(" ", adjectives) + " " + shared, adjectives.size());
    }

    /** "extruded or sequestered disc herniation": what both words before it qualify, null if they are not two of a kind. */
    private static @Nullable String behindAdjective(Item open, List<Item> lender, Item noun, Context context) {
        Item first = lender.get(0);
        if (first instanceof Item.Term && first != noun && open.is(Cue.QUALITY)) {
            String name = context.name(first.start(), noun.end());
            int space = name.indexOf(' ');
            return space > 0 && CueLexicon.standard().says(name.substring(0, space), Cue.QUALITY)
                    ? name.substring(space + 1)
                    : null;
        }
        if (first != noun) {
            String name = context.name(first.start(), noun.end());
            if (OPPOSITES.contains(open.words()) && OPPOSED.contains(name.substring(0, wordEnd(name)))) {
                return name.substring(wordEnd(name) + 1);
            }
            return isAdjectival(open) && isAdjectival(first)
                    ? context.name(lender.get(1).start(), noun.end())
                    : null;
        }
        String name = context.name(noun.start(), noun.end());
        int space = name.indexOf(' ');
        int word = wordEnd(name);
        boolean ordinal = ORDINALS.contains(open.firstWord()) && ORDINALS.contains(name.substring(0, word));
        boolean opposite = OPPOSITES.contains(open.words()) && OPPOSED.contains(name.substring(0, word));
        if (word > 0 && (ordinal || opposite)) {
            return name.substring(word + 1);
        }
        boolean quality = open.is(Cue.QUALITY) || open instanceof Item.Plain && isAdjectival(open);
        return quality && space > 0 && CueLexicon.standard().says(name.substring(0, space), Cue.QUALITY)
                ? name.substring(space + 1)
                : null;
    }

    private static int wordEnd(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return end < name.length() ? end : 0;
    }

    /** "second- or third-degree": the hyphen only says that a noun is still to come. */
    private static Segment withoutHyphen(Segment segment) {
        int last = segment.items().size() - 1;
        return last > 0
                        && segment.items().get(last).is("-")
                        && ORDINALS.contains(segment.items().get(last - 1).firstWord())
                ? segment.to(last)
                : segment;
    }

    private static boolean isAdjectival(Item item) {
        return item.is(Cue.QUALITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.ROUTE)
                || ORDINALS.contains(item.firstWord())
                || item instanceof Item.Plain plain
                        && ADJECTIVES.stream().anyMatch(plain.token().text()::endsWith);
    }

    /** "chronic or active infection", "hepatic or other disease": an adjective cannot be one of the things that are listed. */
    private static boolean mayStandAlone(Item open, String noun) {
        return open.is(Cue.QUALITY) || open.is(Cue.ROUTE) || open.is(Cue.ORGAN) && NameLists.GENERIC.contains(noun);
    }

    /** "systemic or local beta-blockers": a drug only where the lexicon has the adjective. */
    private static Presence.@Nullable Kind kind(Item.Term term, boolean adjective) {
        if (term.mention().concept(Kind.CONDITION).isPresent()) {
            return Presence.Kind.CONDITION;
        }
        boolean drug = term.mention().concept(Kind.DRUG).isPresent()
                || term.mention().concept(Kind.DRUG_CLASS).isPresent();
        return adjective && drug ? Presence.Kind.DRUG : null;
    }

    /** A noun or a verb before "or" is something of its own: "grapefruit or grapefruit products". */
    private static boolean areAdjectives(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean ending = Lists.any(ADJECTIVES, last::endsWith);
        boolean symbol = last.chars().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
        return (ending || symbol || NOUNS.contains(last)) && !last.endsWith("ing") && !last.endsWith("ed");
    }

    private static List<String> adjectives(Segment segment, Context context) {
        List<String> words = new ArrayList<>();
        for (Item item : segment.items()) {
            boolean adjective = isAdjective(item) && !(item instanceof Item.Plain);
            String first =
                    !words.isEmpty() && words.get(words.size() - 1).endsWith("-") ? words.remove(words.size() - 1) : "";
            if (adjective && item instanceof Item.Phrase phrase) {
                words.add(first + phrase.text().replace(" - ", "-"));
            } else if (item.is("-")
                    && !words.isEmpty()
                    && context.plain().text().charAt(item.start() - 1) != ' ') {
                words.add(words.remove(words.size() - 1) + "-");
            } else if (item instanceof Item.Plain && Weight.isUnknown(item)) {
                words.add(first + context.name(item.start(), item.end()));
            } else if (item instanceof Item.Term) {
                words.clear();
                words.add(context.name(item.start(), item.end()));
            } else {
                words.clear();
            }
        }
        return words;
    }

    /** "locally-": what follows is the other half of the word. */
    private static boolean endsInHyphen(List<Item> items) {
        int last = items.size() - 1;
        return last > 0
                && items.get(last).is("-")
                && items.get(last - 1).end() == items.get(last).start();
    }

    private static List<Item> completed(Segment segment, Made made) {
        List<Item> items = new ArrayList<>(segment.items());
        int end = segment.end();
        int start = end;
        int words = made.words();
        while (words > 0 && !items.isEmpty()) {
            Item removed = items.remove(items.size() - 1);
            start = removed.start();
            words -= removed.is("-") || endsInHyphen(items) ? 0 : 1;
        }
        items.add(
                made.mention() == null && made.kind() != null
                        ? new Item.Made(made.name(), made.kind(), start, end)
                        : new Item.Term(Objects.requireNonNull(made.mention()), made.name(), start, end));
        return items;
    }
}
