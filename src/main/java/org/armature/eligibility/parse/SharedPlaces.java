package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Token;
import org.armature.eligibility.words.Weight;

/** Gives a condition to all the places that are listed behind it: "osteoarthritis of the hips, knees or ankles". */
final class SharedPlaces {
    private static final int MOST_WORDS = 3;

    private static final Set<String> PLACED = Set.of("of", "in", "on");

    private static final Set<String> SIDES = Set.of("left", "right", "upper", "lower");

    private SharedPlaces() {}

    /** Makes of each bare place a condition of that place. */
    static void lend(List<Piece> pieces, Context context) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            List<Item> items = pieces.get(i).segment().items();
            int place = place(items);
            int last = place < 0 ? i : last(pieces, i);
            if (last > i && Lists.none(items.subList(0, place), Item.Limit.class::isInstance)) {
                int from = NameSpan.lead(pieces.get(i).segment());
                String condition =
                        context.name(items.get(from).start(), items.get(place).start());
                String noun = isAdjective(items.get(items.size() - 1)) ? noun(pieces.get(last), context) : "";
                if (!noun.isEmpty()) {
                    List<Item> first = new ArrayList<>(items.subList(0, from));
                    Item adjective = items.get(items.size() - 1);
                    String name = context.name(items.get(from).start(), adjective.end());
                    first.add(new Item.Made(
                            name + noun,
                            Presence.Kind.CONDITION,
                            items.get(from).start(),
                            adjective.end()));
                    pieces.set(i, pieces.get(i).with(first));
                }
                for (int next = i + 1; next <= last; next++) {
                    pieces.set(next, named(pieces.get(next), condition, next < last ? noun : "", context));
                }
            }
        }
    }

    private static boolean isAdjective(Item item) {
        String word = item.lastWord();
        return item.is(Cue.ORGAN)
                        && !word.endsWith("y")
                        && (!word.endsWith("r") || word.endsWith("ar"))
                        && !word.endsWith("t")
                || SIDES.contains(word)
                || word.endsWith("al")
                || word.endsWith("ic")
                || word.endsWith("ous");
    }

    /** "of neuropathological, endocrine or psychogenic origin": the noun that the last of the adjectives has; empty if none. */
    private static String noun(Piece last, Context context) {
        List<Item> items = last.segment().items();
        int from = start(items);
        int end = end(items, from);
        return end - from < 2
                ? ""
                : " "
                        + context.name(
                                items.get(from + 1).start(), items.get(end - 1).end());
    }

    private static Piece named(Piece piece, String condition, String noun, Context context) {
        List<Item> items = piece.segment().items();
        int from = start(items);
        int end = end(items, from);
        String place = context.name(items.get(from).start(), items.get(end - 1).end()) + noun;
        List<Item> made = new ArrayList<>();
        made.add(new Item.Made(
                condition + " " + place,
                Presence.Kind.CONDITION,
                items.get(from).start(),
                items.get(end - 1).end()));
        made.addAll(items.subList(end, items.size()));
        return piece.with(made);
    }

    /** The index of the place in "osteoarthritis of the hips", where nothing follows it; -1 if there is none. */
    private static int place(List<Item> items) {
        int of = -1;
        for (int i = 1; i < items.size() && of < 0; i++) {
            of = PLACED.contains(items.get(i).lastWord()) && isCondition(items.get(i - 1)) ? i : -1;
        }
        if (of < 0 || of + 1 >= items.size()) {
            return -1;
        }
        int from = of + 1 + start(items.subList(of + 1, items.size()));
        int end = end(items, from);
        return end > from && end == items.size() ? from : -1;
    }

    private static boolean isCondition(Item item) {
        return item instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                        && !Weight.isVariable(item)
                || item instanceof Item.Plain && Sorts.of(item) == Presence.Kind.CONDITION;
    }

    /** The last of the places that are listed; the index itself where no list of places is closed by "or". */
    private static int last(List<Piece> pieces, int first) {
        int last = first;
        for (int i = first + 1; i < pieces.size(); i++) {
            List<Item> items = pieces.get(i).segment().items();
            int from = start(items);
            int end = end(items, from);
            boolean closes = true;
            for (Item item : items.subList(end, items.size())) {
                closes &= Weight.isLight(item) || item instanceof Item.When;
            }
            if (end == from || !closes || pieces.get(i).before() == Connector.AND) {
                break;
            }
            last = pieces.get(i).before() == Connector.OR ? i : last;
        }
        return last + 1 < pieces.size() && pieces.get(last + 1).before() == Connector.COMMA ? first : last;
    }

    private static int start(List<Item> items) {
        int from = 0;
        while (from + 1 < items.size()
                && (items.get(from).is("the") || items.get(from).is("a"))) {
            from++;
        }
        return from;
    }

    /** Where the words of a place end: a few that no dictionary knows, and no noun that names a condition. */
    private static int end(List<Item> items, int from) {
        int end = from;
        while (end < items.size() && end - from <= MOST_WORDS && (isPlace(items.get(end)) || isRoute(items, end))) {
            end++;
        }
        return end - from <= MOST_WORDS ? end : from;
    }

    /** "the oral cavity": the adjective of a place is a way to give drugs, too. */
    private static boolean isRoute(List<Item> items, int at) {
        return items.get(at).is(Cue.ROUTE) && at + 1 < items.size() && isPlace(items.get(at + 1));
    }

    private static boolean isPlace(Item item) {
        boolean word = item instanceof Item.Plain plain
                && plain.token().kind() == Token.Kind.WORD
                && !Relatives.VERBS.contains(plain.token().text())
                && !plain.token().text().endsWith("ing")
                && !plain.token().text().endsWith("ed");
        return (word || item.is(Cue.ORGAN)) && Sorts.of(item) == null;
    }
}
