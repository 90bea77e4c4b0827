package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.jspecify.annotations.Nullable;

/** Gives what stands behind the last of several names to all of them: "chemotherapy or surgery for prostate cancer". */
final class SharedComplements {
    /** What drugs are called that are named by what they are for. */
    private static final Set<String> GENERIC = Set.of(
            "therapy",
            "therapies",
            "treatment",
            "treatments",
            "medication",
            "medications",
            "drug",
            "drugs",
            "agents",
            "chemotherapy",
            "immunotherapy");

    private SharedComplements() {}

    static void lend(List<Piece> pieces, Context context) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            boolean closes = pieces.get(i).before() == Connector.OR
                    || pieces.get(i).before() == Connector.AND && context.excluding();
            List<Item> items = pieces.get(i).segment().items();
            int at = closes
                    ? NameSpan.complement(items, NameSpan.lead(pieces.get(i).segment()))
                    : -1;
            if (at < 0) {
                continue;
            }
            int end = NameSpan.end(items, NameSpan.lead(pieces.get(i).segment()));
            boolean purpose = items.get(at).is("for");
            String words =
                    context.name(items.get(at).start(), items.get(end - 1).end());
            Presence.Kind kind = Sorts.ofName(items.subList(0, at));
            boolean bare = at - 1 == NameSpan.lead(pieces.get(i).segment());
            String noun = bare ? lastWord(items.get(at - 1), context) : "";
            int first = i;
            while (first > 0 && takes(pieces.get(first - 1).segment(), purpose, kind, noun, context)) {
                first--;
            }
            boolean later = items.get(at).is("after") || items.get(at).is("following");
            first = first == 0 && !later ? 0 : Math.max(first, beside(pieces, i));
            for (int taking = first; taking < i; taking++) {
                pieces.set(taking, completed(pieces.get(taking), words, context));
            }
        }
    }

    /** The first of the pieces that no comma parts from the last: of a longer list of other things those alone share. */
    private static int beside(List<Piece> pieces, int last) {
        int first = last;
        while (first > 0 && !pieces.get(first).comma()) {
            first--;
        }
        return first;
    }

    /**
     * Whether a piece is a bare name of the same sort, which what follows the list may be of, too. "Systemic infection or
     * infection at the site" says its noun twice: the first is any.
     */
    private static boolean takes(
            Segment segment, boolean purpose, Presence.@Nullable Kind kind, String noun, Context context) {
        List<Item> items = segment.items();
        int from = NameSpan.lead(segment);
        int end = NameSpan.end(items, from);
        if (end == from || end < items.size() || NameSpan.complement(items, from) >= 0) {
            return false;
        }
        List<Item> name = items.subList(from, end);
        Item last = name.get(name.size() - 1);
        boolean written = !(last instanceof Item.Made) && !(last instanceof Item.Term term && term.made() != null);
        if (written && !Allergens.isAllergy(last) && lastWord(last, context).equals(noun)) {
            return false;
        }
        Presence.Kind sort = Sorts.ofName(name);
        String text = UnknownNames.text(name, context);
        return purpose
                ? sort == Presence.Kind.PROCEDURE
                        || sort == Presence.Kind.DRUG && GENERIC.contains(text.substring(text.lastIndexOf(' ') + 1))
                : sort != null && sort == kind;
    }

    private static String lastWord(Item item, Context context) {
        String name = context.name(item.start(), item.end());
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Piece completed(Piece piece, String words, Context context) {
        List<Item> items = piece.segment().items();
        int from = NameSpan.lead(piece.segment());
        List<Item> name = items.subList(from, items.size());
        Presence.Kind kind = Sorts.ofName(name);
        List<Item> made = new ArrayList<>(items.subList(0, from));
        boolean allergy = words.startsWith("to ") && name.size() == 1 && Allergens.isAllergy(name.get(0));
        made.add(new Item.Made(
                allergy ? words.substring("to ".length()) : UnknownNames.text(name, context) + " " + words,
                allergy ? Presence.Kind.ALLERGY : kind == null ? Presence.Kind.CONDITION : kind,
                name.get(0).start(),
                name.get(name.size() - 1).end()));
        return piece.with(made);
    }
}
