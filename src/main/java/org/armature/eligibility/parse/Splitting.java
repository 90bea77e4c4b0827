package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a clause into the pieces that its connectors join, and settles first what belongs together: a relative clause with
 * its own "or", several words before one name, what somebody is able to do.
 */
final class Splitting {
    /** More words before a name do not share it; in registered trials it is 10 at most. */
    private static final int LONGEST_LEAD = 40;

    private static final Set<String> ABLE =
            Set.of("able", "ability", "willing", "capable", "willingness", "capacity", "can", "mental");

    private Splitting() {}

    /**
     * A piece.
     *
     * @param before how it is joined to the one before it
     * @param comma whether a comma stands before the word that joins it
     * @param connector the item that joins it, null for the first
     */
    record Piece(
            Segment segment,
            Connector before,
            boolean comma,
            @Nullable Item connector) {
        Piece with(List<Item> items) {
            return new Piece(new Segment(items), before, comma, connector);
        }
    }

    static List<Piece> pieces(List<Item> items, boolean excluding) {
        return leads(abilities(Relatives.joined(adjectives(raw(items)), excluding)));
    }

    /** "chronic, organic dysfunction": adjectives that only a comma parts are of one name. */
    private static List<Piece> adjectives(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            boolean one = next != null
                    && next.before() == Connector.COMMA
                    && (i == 0 || piece.before() != Connector.COMMA)
                    && isClosed(next.segment())
                    && isQuality(piece.segment());
            if (one && next != null) {
                List<Item> items = new ArrayList<>(piece.segment().items());
                items.addAll(next.segment().items());
                pieces.set(i + 1, piece.with(items));
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    /** "able to understand and complete questionnaires": what follows is what somebody is able or willing to do. */
    private static List<Piece> abilities(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        boolean able = false;
        for (Piece piece : pieces) {
            Piece last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && isAbility(last.segment(), piece)) {
                List<Item> both = new ArrayList<>(last.segment().items());
                both.addAll(piece.segment().items());
                result.set(result.size() - 1, last.with(both));
            } else if (last != null && able && isVerbTo(piece.segment())) {
                List<Item> deed = new ArrayList<>(piece.segment().items());
                Item to = deed.get(0);
                deed.set(0, new Item.Phrase(EnumSet.of(Cue.COMPLIANCE), "able to", to.start(), to.end()));
                result.add(piece.with(deed));
            } else {
                result.add(piece);
            }
            able |= piece.segment().has(Cue.COMPLIANCE) && !piece.segment().has(Cue.UNABLE);
        }
        return result;
    }

    /** Whether a piece only goes on with what somebody is able to do; who understands the study and consents, consents. */
    private static boolean isAbility(Segment last, Piece piece) {
        boolean able = last.has(Cue.COMPLIANCE);
        boolean consents = able
                && piece.before() == Connector.AND
                && piece.segment().has(Cue.CONSENT)
                && !piece.segment().has(Cue.COMPLIANCE)
                && isUnderstanding(last);
        boolean another = last.has(Cue.CONSENT) && isVerbTo(piece.segment());
        return consents || able && !another && isDeed(last, piece.segment());
    }

    private static boolean isUnderstanding(Segment segment) {
        boolean understands = false;
        for (Item item : segment.items()) {
            if (item.is(Cue.COMPLIANCE)) {
                understands |= item.firstWord().startsWith("understand");
                if (!item.firstWord().startsWith("understand") && !ABLE.contains(item.firstWord())
                        || item.is(Cue.UNABLE)) {
                    return false;
                }
            } else if (item instanceof Item.Limit || Weight.isSex(item) || item.is(Cue.NOT)) {
                return false;
            }
        }
        return understands;
    }

    /** "and to follow the visits": a deed, after what somebody is able or willing to do. */
    private static boolean isVerbTo(Segment segment) {
        List<Item> items = segment.items();
        return items.size() > 1
                && items.get(0).is("to")
                && items.get(1) instanceof Item.Plain
                && Sorts.of(items.get(1)) == null
                && !segment.has(Item.Limit.class::isInstance)
                && !segment.has(Cue.CONSENT)
                && !segment.has(Cue.CONTRACEPTION);
    }

    private static boolean isDeed(Segment able, Segment segment) {
        Item first = segment.items().get(0);
        boolean statement = first.is(Cue.SUBJECT)
                || first.is(Cue.LINK)
                || NameSpan.isLeading(first) && !first.is(Cue.TREATED)
                || Relatives.VERBS.contains(first.firstWord())
                || first.is(Cue.AGE)
                || Weight.isSex(first)
                || first.is(Cue.ANY_SEX);
        return !statement
                && able.has(item -> item.is(Cue.COMPLIANCE) && !item.is(Cue.CONSENT))
                && !segment.has(item -> item instanceof Item.Limit limit && limit.stated()
                        || item.is(Cue.CONSENT)
                        || item.is(Cue.PARTICIPATION)
                        || item.is(Cue.CONTRACEPTION)
                        || item.is(Cue.JUDGEMENT)
                        || item.is(Cue.COMPLIANCE) && !item.is(Cue.UNABLE)
                        || item instanceof Item.Term term
                                && term.mention()
                                        .concept(org.armature.eligibility.vocabulary.Kind.STATE)
                                        .isPresent());
    }

    /** Whether a noun ends it, not one more adjective. */
    private static boolean isClosed(Segment segment) {
        Item last = segment.items().get(segment.items().size() - 1);
        return !last.is(Cue.QUALITY) && !last.is(Cue.ORGAN) && !last.is(Cue.SEVERITY);
    }

    private static boolean isQuality(Segment segment) {
        List<Item> items = segment.items();
        Item last = items.get(items.size() - 1);
        return (last.is(Cue.QUALITY) || last.is("new")) && Weight.areLight(items.subList(0, items.size() - 1));
    }

    private static List<Piece> raw(List<Item> items) {
        List<Piece> pieces = new ArrayList<>();
        List<Item> current = new ArrayList<>();
        Connector before = Connector.NONE;
        boolean comma = false;
        Item joining = null;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Connector connector = isInWord(items, i) ? Connector.NONE : Connector.of(item);
            if (connector == Connector.NONE) {
                current.add(item);
                continue;
            }
            if (!current.isEmpty()) {
                pieces.add(new Piece(new Segment(current), before, comma, joining));
                current = new ArrayList<>();
                before = Connector.NONE;
                comma = false;
            }
            comma |= connector == Connector.COMMA;
            before = before.and(connector);
            joining = item;
        }
        if (!current.isEmpty()) {
            pieces.add(new Piece(new Segment(current), before, comma, joining));
        }
        return pieces;
    }

    /** "R/R", "N/A": the slash of an abbreviation. */
    private static boolean isInWord(List<Item> items, int i) {
        if (!items.get(i).is("/") || i == 0 || i + 1 >= items.size()) {
            return false;
        }
        Item left = items.get(i - 1);
        Item right = items.get(i + 1);
        boolean glued = left.end() == items.get(i).start() && items.get(i).end() == right.start();
        return glued
                && left instanceof Item.Plain
                && left.end() - left.start() == 1
                && right.end() - right.start() == 1;
    }

    /** "initiate or resume", "current or planned", "uncontrolled/unstable angina": words before a name that they share. */
    private static List<Piece> leads(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
            if (next != null
                    && next.before() == Connector.OR
                    && isAllergy(piece.segment())
                    && isAllergic(next.segment())) {
                i++;
                continue;
            }
            int closing = closing(pieces, i);
            if (closing > i) {
                Segment last = pieces.get(closing).segment();
                for (Piece degree : pieces.subList(i, closing)) {
                    List<Item> each = new ArrayList<>(degree.segment().items());
                    each.addAll(last.from(NameSpan.lead(last)).items());
                    result.add(degree.with(each));
                }
                i = closing;
                continue;
            }
            if (next == null
                    || !isLead(piece.segment())
                    || next.before() == Connector.COMMA && !isDegree(piece) && !isCurrent(piece)) {
                result.add(piece);
                i++;
                continue;
            }
            int lead = NameSpan.lead(next.segment());
            boolean degrees = isDegree(piece)
                    && next.segment().to(lead).has(Cue.SEVERITY)
                    && lead < next.segment().items().size();
            int noun = isDegree(piece) && next.before() == Connector.OR ? behindQuality(next.segment(), lead) : -1;
            List<Item> items = new ArrayList<>(piece.segment().items());
            if (degrees && next.before() != Connector.COMMA || noun > 0) {
                items.addAll(next.segment().from(Math.max(noun, lead)).items());
                result.add(piece.with(items));
                i++;
            } else {
                items.addAll(next.segment().items());
                pieces.set(i + 1, piece.with(items));
                i++;
            }
        }
        return result;
    }

    /** "untreated or progressive metastases", "serious or non-healing wounds": the index behind the second adjective, -1 if there is none. */
    private static int behindQuality(Segment segment, int lead) {
        List<Item> items = segment.items();
        boolean non = lead + 3 < items.size()
                && items.get(lead).is("non")
                && items.get(lead + 1).is("-");
        boolean quality = lead + 1 < items.size()
                && items.get(lead).is(Cue.QUALITY)
                && !items.get(lead + 1).is("-");
        return non ? lead + 3 : quality ? lead + 1 : -1;
    }

    /** "symptomatic, untreated, or severe asthma": the index of the piece with the name that all these degrees are one of; -1 if none. */
    private static int closing(List<Piece> pieces, int from) {
        int i = from;
        while (i + 1 < pieces.size()
                && isDegree(pieces.get(i))
                && isLead(pieces.get(i).segment())
                && pieces.get(i + 1).before() == Connector.COMMA) {
            i++;
        }
        boolean closes = i > from
                && i + 1 < pieces.size()
                && isDegree(pieces.get(i))
                && isLead(pieces.get(i).segment())
                && pieces.get(i + 1).before() == Connector.OR;
        Segment last = closes ? pieces.get(i + 1).segment() : pieces.get(from).segment();
        int lead = NameSpan.lead(last);
        return closes && lead < last.items().size() && last.to(lead).has(Cue.SEVERITY) ? i + 1 : -1;
    }

    /** "Allergy or history of intolerance to A": the first word waits for the same name. */
    private static boolean isAllergy(Segment segment) {
        List<Item> items = segment.items();
        return items.get(items.size() - 1) instanceof Item.Term term
                && term.mention().concept().id().equals("condition/hypersensitivity")
                && NameSpan.lead(segment) == items.size() - 1;
    }

    private static boolean isAllergic(Segment segment) {
        return segment.to(NameSpan.lead(segment)).has(Cue.ALLERGY);
    }

    private static boolean isDegree(Piece piece) {
        List<Item> items = piece.segment().items();
        return items.get(items.size() - 1).is(Cue.SEVERITY);
    }

    /** "Active, known or suspected disease": what is so at present, before a comma. */
    private static boolean isCurrent(Piece piece) {
        Item last = piece.segment().items().get(piece.segment().items().size() - 1);
        return last.is(Cue.CURRENT) && last.firstWord().equals(last.lastWord());
    }

    /** Whether a piece has nothing but words that lead to a name. */
    private static boolean isLead(Segment segment) {
        return segment.items().size() <= LONGEST_LEAD
                && NameSpan.lead(segment) == segment.items().size()
                && segment.has(item -> !Weight.isLight(item))
                && !segment.has(item -> item instanceof Item.When
                        || Weight.isSex(item)
                        || item.is(Cue.POSITIVE)
                        || item.is(Cue.NEGATIVE)
                        || item.is(Cue.STABLE)
                        || item.is(Cue.ORGAN)
                        || Sorts.of(item) != null);
    }
}
