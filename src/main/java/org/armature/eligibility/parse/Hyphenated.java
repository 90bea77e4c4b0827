package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.vocabulary.Mention;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.jspecify.annotations.Nullable;

/** Completes words that a hyphen leaves open: "short- or long-acting insulin", "hypo- or hypertension", "heart- or lung transplant". */
final class Hyphenated {
    private static final int FARTHEST = 5;
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 2;

    private static final List<String> PREFIXES = List.of(
            "hyper", "hypo", "intra", "extra", "infra", "supra", "radio", "chemo", "immuno", "brachy", "cryo", "mono",
            "poly", "multi", "micro", "macro", "peri", "post", "pre", "endo", "neo", "sub", "uni", "bi", "tri");

    /** They are names themselves, and the hyphen stands for the rest of a degree. */
    private static final Set<String> ORDINALS = Set.of("first", "second", "third");

    private Hyphenated() {}

    static void complete(List<Piece> pieces, Context context) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            int hyphen = hyphen(pieces.get(i));
            Piece lender = hyphen < 0 ? null : lender(pieces, i + 1);
            Item whole = lender == null ? null : whole(pieces.get(i), hyphen, lender, context);
            if (whole != null) {
                List<Item> items =
                        new ArrayList<>(pieces.get(i).segment().items().subList(0, from(pieces.get(i), hyphen)));
                items.add(whole);
                pieces.set(i, pieces.get(i).with(items));
            }
        }
    }

    /** The index of the hyphen that ends a piece; -1 if none does. */
    private static int hyphen(Piece piece) {
        List<Item> items = piece.segment().items();
        int last = items.size() - 1;
        boolean open = last > 0
                && last - NameSpan.lead(piece.segment()) <= MOST_WORDS
                && items.get(last).is("-")
                && items.get(last - 1).end() == items.get(last).start()
                && !ORDINALS.contains(items.get(last - 1).firstWord());
        return open ? last : -1;
    }

    private static @Nullable Piece lender(List<Piece> pieces, int from) {
        for (int i = from; i < pieces.size() && i < from + FARTHEST; i++) {
            if (hyphen(pieces.get(i)) < 0) {
                return pieces.get(i);
            }
        }
        return null;
    }

    /** Where the open word begins: behind what leads to the name, or the last word where that is a lead itself. */
    private static int from(Piece piece, int hyphen) {
        return Math.min(NameSpan.lead(piece.segment()), hyphen - 1);
    }

    private static @Nullable Item whole(Piece piece, int hyphen, Piece lender, Context context) {
        List<Item> items = piece.segment().items();
        List<Item> other = lender.segment().items();
        int lead = NameSpan.lead(lender.segment());
        List<Item> name = other.subList(lead, NameSpan.end(other, lead));
        int start = items.get(from(piece, hyphen)).start();
        int end = items.get(hyphen).start();
        String word = context.name(start, end);
        String rest = name.isEmpty() ? null : rest(word, UnknownNames.text(name, context));
        if (rest == null) {
            return null;
        }
        List<Mention> known = context.vocabulary().mentions(word + rest);
        if (known.size() == 1 && known.get(0).start() == 0 && known.get(0).end() == word.length() + rest.length()) {
            return new Item.Term(known.get(0), word + rest, start, end);
        }
        Presence.Kind kind =
                PREFIXES.contains(word) && rest.equals(UnknownNames.text(name, context)) ? null : Sorts.ofName(name);
        return kind == null ? null : new Item.Made(word + rest, kind, start, end);
    }

    /** What another name has behind the part that stands for the open word. */
    private static @Nullable String rest(String word, String name) {
        int hyphen = name.indexOf('-');
        int space = name.indexOf(' ');
        if (hyphen > 0 && (space < 0 || hyphen < space)) {
            return name.substring(hyphen);
        }
        String prefix = Lists.first(PREFIXES, name::startsWith);
        if (PREFIXES.contains(word)) {
            boolean other = prefix != null && name.length() >= prefix.length() + SHORTEST;
            return other && prefix != null ? name.substring(prefix.length()) : name;
        }
        return space < 0 || name.indexOf(' ', space + 1) > 0 ? null : name.substring(space);
    }
}
