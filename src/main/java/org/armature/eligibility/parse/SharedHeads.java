package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;

/** Says of each of several conditions what is happening to them: "worsening of asthma or COPD", "delayed healing of wounds and ulcers". */
final class SharedHeads {
    private static final Set<String> HAPPENINGS = Set.of(
            "healing",
            "worsening",
            "aggravation",
            "exacerbation",
            "exacerbations",
            "recurrence",
            "recurrences",
            "relapse",
            "reactivation",
            "progression",
            "flare",
            "flares",
            "deterioration",
            "onset");

    private SharedHeads() {}

    static void lend(List<Piece> pieces, Context context) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            List<Item> items = pieces.get(i).segment().items();
            int lead = NameSpan.lead(pieces.get(i).segment());
            int of = of(items, lead);
            int last = of < 0 ? i : last(pieces, i, context);
            for (int next = i + 1; next <= last; next++) {
                List<Item> listed = pieces.get(next).segment().items();
                int from = NameSpan.lead(pieces.get(next).segment());
                int end = NameSpan.end(listed, from);
                List<Item> made = new ArrayList<>(listed.subList(0, from));
                made.add(new Item.Made(
                        context.name(items.get(lead).start(), items.get(of).end()) + " "
                                + UnknownNames.text(listed.subList(from, end), context),
                        Presence.Kind.CONDITION,
                        listed.get(from).start(),
                        listed.get(end - 1).end()));
                made.addAll(listed.subList(end, listed.size()));
                pieces.set(next, pieces.get(next).with(made));
            }
        }
    }

    /** The index of the "of" in "worsening of asthma", where that is all; -1 if it is not so. */
    private static int of(List<Item> items, int lead) {
        int end = NameSpan.end(items, lead);
        if (end < items.size()) {
            return -1;
        }
        for (int i = lead + 1; i + 1 < end; i++) {
            boolean happens = items.get(i).is("of")
                    && items.get(i - 1) instanceof Item.Plain noun
                    && HAPPENINGS.contains(noun.token().text());
            if (happens) {
                return i;
            }
        }
        return -1;
    }

    /** The last of the bare conditions that are listed behind it and closed by "or". */
    private static int last(List<Piece> pieces, int first, Context context) {
        int last = first;
        for (int i = first + 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Item> items = piece.segment().items();
            int lead = NameSpan.lead(piece.segment());
            int end = NameSpan.end(items, lead);
            boolean bare = end > lead
                    && Weight.areLight(items.subList(0, lead))
                    && Lists.none(items.subList(0, lead), item -> item.is("a") || item.is("an"))
                    && Lists.all(
                            items.subList(end, items.size()), item -> Weight.isLight(item) || item instanceof Item.When)
                    && Lists.none(items.subList(lead, end), item -> item.is("of"))
                    && Sorts.ofName(items.subList(lead, end)) == Presence.Kind.CONDITION;
            if (!bare) {
                return piece.before() == Connector.COMMA ? first : last;
            }
            boolean closes = piece.before() == Connector.OR || piece.before() == Connector.AND && context.excluding();
            last = closes ? i : last;
        }
        return last;
    }
}
