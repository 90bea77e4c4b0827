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
import org.armature.eligibility.words.Weight;

/** Keeps clauses that narrow a name in one piece with it: "that is progressing or requires treatment", "requiring A or B". */
final class Relatives {
    /** What verbs a relative clause may go on with: "that is progressing or requires treatment". */
    static final Set<String> VERBS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "may",
            "might",
            "would",
            "could",
            "can",
            "cannot",
            "will",
            "does",
            "do",
            "did",
            "require",
            "requires",
            "required",
            "requiring",
            "interfere",
            "interferes",
            "affect",
            "affects",
            "limit",
            "limits",
            "prevent",
            "prevents",
            "compromise",
            "compromises",
            "contraindicate",
            "confound",
            "impair",
            "impairs",
            "preclude",
            "precludes",
            "make",
            "makes",
            "place",
            "places",
            "put",
            "puts",
            "increase",
            "increases",
            "jeopardize",
            "jeopardise",
            "not",
            "cause",
            "causes",
            "influence",
            "influences");

    private static final Set<String> STATES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "not", "cannot", "required");

    private static final Set<String> STUDIES =
            Set.of("study", "studies", "trial", "trials", "investigation", "investigations");

    /** What a serious condition requires and nobody keeps out by itself. */
    private static final Set<String> KNOWN_NEEDS =
            Set.of("hospitalization", "hospitalisation", "antibiotics", "medication", "medications");

    private Relatives() {}

    /** Relative clauses stay with what they narrow, with all that their "or" and "and" add to them. */
    static List<Piece> joined(List<Piece> pieces, boolean excluding) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece last = result.isEmpty() ? null : result.get(result.size() - 1);
            boolean further = last != null
                    && last.segment().has(Relatives::isPronoun)
                    && piece.segment().items().get(0).firstWord().equals("who");
            boolean relative = last != null && isRelative(piece.segment().items()) || further;
            boolean goesOn = last != null
                    && last.segment().has(Relatives::isPronoun)
                    && isVerb(piece.segment())
                    && !isAnother(piece.segment());
            boolean clause = last != null
                    && (goesOn(last.segment(), piece)
                            || isWithout(last.segment(), piece) && isClosed(last.segment(), pieces, i, excluding)
                            || isAgainst(last.segment(), piece)
                            || isHow(last.segment(), piece));
            if (last != null && (relative || goesOn || clause)) {
                List<Item> both = new ArrayList<>(last.segment().items());
                if (piece.connector() != null) {
                    both.add(piece.connector());
                }
                both.addAll(piece.segment().items());
                result.set(result.size() - 1, last.with(both));
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    /** "contraindication to A or B": what speaks against each is not said. */
    private static boolean isAgainst(Segment last, Piece piece) {
        Segment segment = piece.segment();
        return last.has(item -> item.firstWord().startsWith("contraindication"))
                && Lists.all(segment.to(NameSpan.lead(segment)).items(), Weight::isLight)
                && !segment.has(item -> item instanceof Item.Limit || item instanceof Item.When || item.is(Cue.SUBJECT))
                && isTreatment(segment);
    }

    /** "a tumor that is metastatic or refractory to treatment": one more way in which it is. */
    private static boolean isHow(Segment last, Piece piece) {
        int that = last.first(Relatives::isPronoun);
        Segment segment = piece.segment();
        return that > 0
                && (piece.before() == Connector.OR || piece.before() == Connector.COMMA)
                && Lists.all(
                        last.from(that + 1).items(),
                        item -> item.is(Cue.QUALITY) || item.is(Cue.SEVERITY) || Weight.isLight(item))
                && (segment.items().get(0).is(Cue.QUALITY)
                        || segment.items().get(0).is(Cue.SEVERITY))
                && !segment.has(item -> Weight.isPresence(item) || Sorts.of(item) == Presence.Kind.CONDITION);
    }

    /** "or has current pneumonitis": what somebody has now is said of the person. */
    private static boolean isAnother(Segment piece) {
        List<Item> items = piece.items();
        String verb = items.get(0).firstWord();
        return items.size() > 2
                && (verb.equals("has") || verb.equals("have"))
                && (items.get(0).is(Cue.CURRENT) || items.get(1).is(Cue.CURRENT))
                && piece.has(Weight::isPresence);
    }

    /** "with no A or B", "requiring A or B": the "or" is one of the words that narrow what stands before them. */
    private static boolean goesOn(Segment last, Piece piece) {
        int lead = NameSpan.lead(piece.segment());
        boolean bare = Lists.all(piece.segment().to(lead).items(), Weight::isLight);
        if (isRuledOut(last, piece) || isNeedToo(last, piece)) {
            return true;
        }
        if (!bare || piece.before() == Connector.AND || piece.segment().has(Item.Limit.class::isInstance)) {
            return false;
        }
        if (isHalfNeed(last)) {
            return true;
        }
        boolean apart = piece.comma() && piece.before() == Connector.OR;
        int required = last.first(item ->
                (item.firstWord().startsWith("requir") || item.firstWord().equals("involving"))
                        && !item.is(Cue.SEVERITY));
        boolean needed = required > 0
                && last.to(required).has(item -> item instanceof Item.Term || Sorts.of(item) != null)
                && isTreatment(piece.segment());
        if (needed && !apart) {
            return true;
        }
        if (piece.before() != Connector.OR) {
            return false;
        }
        boolean trial =
                last.has(Participation::isTakingPart) && piece.segment().has(item -> STUDIES.contains(item.lastWord()));
        int limit = last.first(Item.Limit.class::isInstance);
        int no = last.first(item -> item.is(Cue.NOT));
        return trial || limit >= 0 && no > limit && last.from(no).has(Weight::isPresence);
    }

    /** "infection requiring hospitalization or treatment with antivirals": either tells how bad it is. */
    private static boolean isNeedToo(Segment last, Piece piece) {
        int need = last.items().size() - 1;
        Item required = last.items().get(need);
        boolean needed = need > 0
                && required.is(Cue.SEVERITY)
                && required.firstWord().equals("requiring")
                && KNOWN_NEEDS.contains(required.lastWord())
                && last.to(need).has(item -> item instanceof Item.Term || Sorts.of(item) != null);
        if (!needed || piece.comma() || piece.before() != Connector.OR) {
            return false;
        }
        Segment segment = piece.segment();
        Presence.Kind kind = Sorts.ofName(segment.items());
        return !segment.has(Item.Limit.class::isInstance)
                && Lists.all(
                        segment.to(NameSpan.lead(segment)).items(),
                        item -> Weight.isLight(item) || item.is(Cue.TREATED) && !item.is(Cue.HISTORY))
                && (kind == Presence.Kind.DRUG || segment.has(Relatives::isHospitalization));
    }

    private static boolean isHospitalization(Item item) {
        return item instanceof Item.Term term && term.mention().concept().id().equals("procedure/hospitalization");
    }

    /** "transplant with no evidence of rejection or active infection": both are ruled out of what stands before. */
    private static boolean isRuledOut(Segment last, Piece piece) {
        int no = last.first(item -> item.is(Cue.NOT));
        if (no <= 0 || piece.before() != Connector.OR || isVerb(piece.segment())) {
            return false;
        }
        Item not = last.items().get(no);
        boolean with = last.items().get(no - 1).is("with") || not.firstWord().equals("without") && !not.is("without");
        return with
                && last.to(no).has(Item.Term.class::isInstance)
                && !last.has(Item.Limit.class::isInstance)
                && isListed(piece);
    }

    /** "good health without asthma, gout or stroke": none of them. */
    private static boolean isWithout(Segment last, Piece piece) {
        int no = last.first(item -> item.is("without") || item.is("with no"));
        return no > 0
                && last.to(no).has(Weight::isPresence)
                && !last.to(no).has(item -> item instanceof Item.Limit || item.is(Cue.NOT))
                && !piece.segment().has(item -> item.is("with") || isNamed(last.to(no), item))
                && isListed(piece);
    }

    /** "migraine without aura or chronic migraine": a name that stands before already, or one made of it. */
    private static boolean isNamed(Segment before, Item name) {
        return name instanceof Item.Term term
                && before.has(item -> item instanceof Item.Term first
                        && term.mention()
                                .concept()
                                .id()
                                .startsWith(first.mention().concept().id()));
    }

    /** Whether a piece goes on with a list that "or" closes; behind a comma it may be the next exclusion. */
    private static boolean isClosed(Segment last, List<Piece> pieces, int from, boolean excluding) {
        boolean list = pieces.get(from).before() == Connector.COMMA || last.has(item -> item.is(","));
        int i = from;
        while (!excluding
                && i < pieces.size()
                && pieces.get(i).before() == Connector.COMMA
                && isListed(pieces.get(i))) {
            i++;
        }
        return i < pieces.size()
                && pieces.get(i).before() == Connector.OR
                && !((excluding || !list) && pieces.get(i).comma())
                && isListed(pieces.get(i));
    }

    /** A name that only degrees stand before. */
    private static boolean isListed(Piece piece) {
        Segment lead = piece.segment().to(NameSpan.lead(piece.segment()));
        return !isVerb(piece.segment())
                && !piece.segment().has(item -> item instanceof Item.Limit || item.is(Cue.SUBJECT))
                && Lists.all(
                        lead.items(),
                        item -> Weight.isLight(item)
                                || item.is(Cue.SEVERITY)
                                || item.is(Cue.CURRENT) && item.firstWord().equals(item.lastWord()));
    }

    /** "infection requiring systemic antibacterial": the noun of what is needed is still to come. */
    private static boolean isHalfNeed(Segment last) {
        int need = last.first(item -> Needs.begins(item) && !item.is(Cue.SEVERITY));
        Item open = last.items().get(last.items().size() - 1);
        return need > 0
                && need + 1 < last.items().size()
                && last.to(need).has(Item.Term.class::isInstance)
                && (open.is(Cue.ROUTE)
                        || open.is(Cue.QUALITY)
                        || open.is(Cue.ORGAN)
                        || isAdjective(open)
                        || open instanceof Item.Term term
                                && term.mention().concept(Kind.DRUG_CLASS).isPresent());
    }

    private static boolean isAdjective(Item item) {
        String word = item instanceof Item.Plain plain ? plain.token().text() : "";
        return word.endsWith("al") || word.endsWith("ic") || word.endsWith("ous") || word.endsWith("ive");
    }

    private static boolean isTreatment(Segment segment) {
        Item last = null;
        for (Item item : segment.items()) {
            boolean name = item instanceof Item.Term || Sorts.of(item) != null;
            last = name ? item : last;
        }
        return last instanceof Item.Term term
                ? term.mention().concept(Kind.CONDITION).isEmpty()
                : last != null && Sorts.of(last) != Presence.Kind.CONDITION;
    }

    private static boolean isRelative(List<Item> items) {
        return isPronoun(items.get(0)) && items.size() > 1;
    }

    /** "that", "which". */
    static boolean isPronoun(Item item) {
        String word = item.firstWord();
        return word.equals("that") || word.equals("which");
    }

    /** "may", "affects": a verb that tells what something leads to, not how it is. */
    static boolean isConsequence(Item item) {
        String word = item.firstWord();
        return VERBS.contains(word) && !word.startsWith("requir") && !STATES.contains(word);
    }

    static boolean isVerb(Segment segment) {
        return VERBS.contains(segment.items().get(0).firstWord());
    }
}
