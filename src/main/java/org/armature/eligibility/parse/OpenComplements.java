package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.vocabulary.Kind;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Figures;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/** What a treatment is for, of several kinds: "therapy for locally advanced or metastatic cancer" is therapy for each. */
final class OpenComplements {
    private static final Set<String> PREPOSITIONS = Set.of("for", "of");
    private static final int MOST = 6;

    private OpenComplements() {}

    static void lend(List<Piece> pieces, Context context) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            List<Item> items = pieces.get(i).segment().items();
            int at = preposition(items);
            int lender = at < 0 ? -1 : lender(pieces, i + 1, context);
            int purpose = at < 0 ? purpose(items) : -1;
            if (purpose > 0) {
                treated(pieces, i, purpose, context);
            } else if (lender > 0 && isCounted(items.subList(0, at))) {
                join(pieces, i, lender);
            } else if (lender > 0) {
                complete(pieces, i, at, lender, context);
            }
        }
    }

    /** "at least one line of", "progression after": what is said of the treatment is no name, and so its purposes stay with it. */
    private static boolean isCounted(List<Item> before) {
        return Lists.any(
                before,
                item -> item instanceof Item.Limit
                        || item.is(Cue.AFTER)
                        || item.is(Cue.CHANGE)
                        || item.lastWord().equals("following"));
    }

    private static void join(List<Piece> pieces, int first, int lender) {
        List<Item> all = new ArrayList<>(pieces.get(first).segment().items());
        for (int i = first + 1; i <= lender; i++) {
            Item connector = pieces.get(i).connector();
            if (connector != null) {
                all.add(connector);
            }
            all.addAll(pieces.get(i).segment().items());
        }
        pieces.set(first, pieces.get(first).with(all));
        pieces.subList(first + 1, lender + 1).clear();
    }

    /** The index of the "for" behind a treatment, where only adjectives follow it; -1 if it is not so. */
    private static int preposition(List<Item> items) {
        int at = items.size() - 1;
        while (at > 0 && isAdjective(items.get(at))) {
            at--;
        }
        boolean treatment = at > 0
                && at + 1 < items.size()
                && PREPOSITIONS.contains(items.get(at).words())
                && kind(items.get(at - 1)) != null;
        return treatment ? at : -1;
    }

    private static boolean isAdjective(Item item) {
        return item.is(Cue.QUALITY)
                || item.is(Cue.ORGAN)
                || item.is(Cue.SEVERITY)
                || item instanceof Item.Plain
                        && Weight.isUnknown(item)
                        && Figures.of(item) == null
                        && Sorts.of(item) == null;
    }

    private static Presence.@Nullable Kind kind(Item item) {
        if (item instanceof Item.Made made) {
            return made.kind() == Presence.Kind.CONDITION ? null : made.kind();
        }
        if (!(item instanceof Item.Term term)) {
            return item.is(Cue.GIVING) && Sorts.of(item) == Presence.Kind.DRUG ? Presence.Kind.DRUG : null;
        }
        boolean drug = term.mention().concept(Kind.DRUG).isPresent()
                || term.mention().concept(Kind.DRUG_CLASS).isPresent();
        return term.mention().concept(Kind.PROCEDURE).isPresent()
                ? Presence.Kind.PROCEDURE
                : drug ? Presence.Kind.DRUG : null;
    }

    /** The index of the "for" behind "treatment", where a condition that closes the piece is all that follows it; -1 if not so. */
    private static int purpose(List<Item> items) {
        for (int at = items.size() - 2; at > 0 && at > items.size() - MOST; at--) {
            if (items.get(at).is("for")) {
                boolean whole = noun(items.subList(at + 1, items.size())) == items.size() - at - 2;
                Item treatment = items.get(at - 1);
                boolean any = treatment.is(Cue.GIVING)
                        || treatment instanceof Item.Made made && made.name().indexOf(' ') < 0;
                return whole && any && kind(treatment) != null ? at : -1;
            }
        }
        return -1;
    }

    /** "treatment for asthma or gout": treatment for each of the conditions that no comma parts from it. */
    private static void treated(List<Piece> pieces, int first, int at, Context context) {
        List<Item> items = pieces.get(first).segment().items();
        String treatment = context.name(items.get(at - 1).start(), items.get(at).end()) + " ";
        for (int i = first + 1;
                i < pieces.size()
                        && pieces.get(i).before() == Connector.OR
                        && !pieces.get(i).comma();
                i++) {
            List<Item> written = pieces.get(i).segment().items();
            int noun = noun(written);
            if (noun < 0
                    || !Lists.all(
                            written.subList(noun + 1, written.size()),
                            item -> Weight.isLight(item) || item instanceof Item.When)) {
                return;
            }
            String of = context.name(written.get(0).start(), written.get(noun).end());
            List<Item> made = new ArrayList<>();
            made.add(new Item.Made(
                    treatment + of,
                    Presence.Kind.DRUG,
                    written.get(0).start(),
                    written.get(noun).end()));
            made.addAll(written.subList(noun + 1, written.size()));
            pieces.set(i, pieces.get(i).with(made));
        }
    }

    /** The index of the piece that has the noun, where all before it are adjectives; -1 if there is none. */
    private static int lender(List<Piece> pieces, int from, Context context) {
        for (int i = from; i < pieces.size() && i < from + MOST; i++) {
            boolean or = pieces.get(i).before() != Connector.AND || context.excluding();
            List<Item> items = pieces.get(i).segment().items();
            if (!or) {
                return -1;
            }
            if (!Lists.all(items, OpenComplements::isAdjective)) {
                return noun(items) >= 0 ? i : -1;
            }
        }
        return -1;
    }

    /** The index of a condition that only adjectives stand before; -1 if it is not so. */
    private static int noun(List<Item> items) {
        int at = 0;
        while (at < items.size() && isAdjective(items.get(at))) {
            at++;
        }
        return at < items.size()
                        && items.get(at) instanceof Item.Term term
                        && term.mention().concept(Kind.CONDITION).isPresent()
                ? at
                : -1;
    }

    /** Where the adjectives of a treatment begin, behind who gets it: "patients receiving first line therapy". */
    private static int behindVerb(List<Item> items, int treatment) {
        int from = treatment;
        while (from > 0
                && (isAdjective(items.get(from - 1)) || items.get(from - 1).is(Cue.ROUTE))) {
            from--;
        }
        return from;
    }

    private static void complete(List<Piece> pieces, int first, int at, int lender, Context context) {
        List<Item> items = pieces.get(first).segment().items();
        List<Item> lending = pieces.get(lender).segment().items();
        int noun = noun(lending);
        String whole = context.name(lending.get(noun).start(), lending.get(noun).end());
        int space = whole.indexOf(' ');
        if (noun == 0 && space < 0) {
            return;
        }
        String shared = noun == 0 ? whole.substring(space + 1) : whole;
        Presence.Kind kind = kind(items.get(at - 1));
        int lead = items.get(at - 1).is(Cue.GIVING)
                ? behindVerb(items, at - 1)
                : Math.min(NameSpan.lead(pieces.get(first).segment()), at - 1);
        String treatment = context.name(items.get(lead).start(), items.get(at).end()) + " ";
        for (int i = first; i <= lender && kind != null; i++) {
            List<Item> written = pieces.get(i).segment().items();
            int from = i == first ? lead : 0;
            int to = i == lender ? noun + 1 : written.size();
            int adjective = i == first ? at + 1 : 0;
            String of = context.name(
                    written.get(adjective).start(), written.get(to - 1).end());
            String name = treatment + of + (i == lender ? "" : " " + shared);
            List<Item> made = new ArrayList<>(written.subList(0, from));
            made.add(new Item.Made(
                    name, kind, written.get(from).start(), written.get(to - 1).end()));
            made.addAll(written.subList(to, written.size()));
            pieces.set(i, pieces.get(i).with(made));
        }
    }
}
