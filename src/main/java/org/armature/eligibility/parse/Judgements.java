package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far an opinion reaches: "any disease or condition that, in the investigator's opinion, would interfere or put
 * at risk" is one judgement; "diabetes, as assessed by the investigator" is diabetes.
 */
final class Judgements {
    /** What only an opinion fills. */
    private static final Set<String> UNNAMED = Set.of(
            "condition",
            "conditions",
            "abnormality",
            "abnormalities",
            "reason",
            "reasons",
            "factor",
            "factors",
            "situation",
            "situations",
            "state",
            "problem",
            "problems",
            "finding",
            "findings",
            "circumstance",
            "circumstances",
            "issue",
            "issues",
            "illness",
            "illnesses",
            "result",
            "results",
            "evidence");

    private Judgements() {}

    /** The pieces, where those that one opinion decides are one. */
    static List<Piece> settle(List<Piece> pieces, Context context) {
        int at = -1;
        for (int i = 0; i < pieces.size() && at < 0; i++) {
            at = pieces.get(i).segment().has(Cue.JUDGEMENT) ? i : -1;
        }
        if (at < 0 || pieces.get(at).segment().has(Cue.CONSENT)) {
            return pieces;
        }
        Piece judged = pieces.get(at);
        int opinion = judged.segment().first(item -> item.is(Cue.JUDGEMENT));
        boolean looked = Weight.isLooked(judged.segment().items().get(opinion))
                && at == pieces.size() - 1
                && Weight.areLight(judged.segment().from(opinion + 1).items());
        boolean specific = isSpecific(judged.segment().to(opinion), context);
        int from = at;
        while (from > 0 && !specific && isUnnamed(pieces.get(from - 1), context)) {
            from--;
        }
        if (looked && (specific || from == at && at > 0 && opinionAlone(judged.segment(), opinion))) {
            return withoutOpinion(pieces, at, opinion);
        }
        if (from > 0 && pieces.get(from - 1).segment().has(Cue.COMPLIANCE)) {
            return new ArrayList<>(pieces.subList(0, from));
        }
        boolean clause = !specific
                && from > 0
                && pieces.get(from).before() != Connector.AND
                && pieces.get(from - 1).segment().has(Tail::isRelative);
        return decided(pieces, clause ? from - 1 : from, at, specific || clause ? opinion : -1);
    }

    private static boolean opinionAlone(Segment segment, int opinion) {
        return Weight.areLight(segment.to(opinion).items());
    }

    private static List<Piece> withoutOpinion(List<Piece> pieces, int at, int opinion) {
        List<Piece> result = new ArrayList<>(pieces.subList(0, at));
        Segment before = pieces.get(at).segment().to(opinion);
        if (!Weight.areLight(before.items())) {
            result.add(pieces.get(at).with(before.items()));
        }
        return result;
    }

    private static List<Piece> decided(List<Piece> pieces, int from, int at, int opinion) {
        List<Piece> result = new ArrayList<>(pieces.subList(0, from));
        Piece first = pieces.get(from);
        Connector before = first.before();
        int start = first.segment().start();
        if (opinion >= 0) {
            Segment judged = first.segment();
            int clause = judged.first(item -> Tail.isRelative(item) || item.is(Cue.JUDGEMENT));
            result.add(first.with(judged.to(clause).items()));
            before = Connector.AND;
            start = judged.items().get(clause).start();
        }
        boolean narrows = opinion < 0
                && from == at
                && from > 0
                && before == Connector.COMMA
                && !Weight.areLight(first.segment().items())
                && first.segment().items().get(0).is(Cue.JUDGEMENT);
        before = narrows ? Connector.AND : before;
        int last = at;
        while (last + 1 < pieces.size() && !pieces.get(last + 1).segment().has(Item.Limit.class::isInstance)) {
            last++;
        }
        Item decision = new Item.Phrase(
                EnumSet.of(Cue.JUDGEMENT), "", start, pieces.get(last).segment().end());
        boolean comma = opinion < 0 && !narrows && first.comma();
        result.add(new Piece(new Segment(List.of(decision)), before, comma, first.connector()));
        result.addAll(pieces.subList(last + 1, pieces.size()));
        return result;
    }

    private static boolean isUnnamed(Piece piece, Context context) {
        Segment segment = piece.segment();
        return !isSpecific(segment, context)
                && !segment.has(Cue.COMPLIANCE)
                && !segment.has(Item.Limit.class::isInstance)
                && !segment.has(Cue.PARTICIPATION);
    }

    /** Whether a piece names something that a record may have. */
    private static boolean isSpecific(Segment segment, Context context) {
        int clause = segment.first(Tail::isRelative);
        List<Item> items =
                segment.to(clause < 0 ? segment.items().size() : clause).items();
        if (items.isEmpty()) {
            return false;
        }
        Item last = last(items);
        if (last == null || UNNAMED.contains(word(last, context))) {
            return false;
        }
        for (Item item : items) {
            boolean known = Weight.isPresence(item) || Weight.isVariable(item);
            boolean sort = NameLists.isGeneric(context.name(item.start(), item.end()))
                    && context.name(item.start(), item.end()).indexOf(' ') < 0;
            if (known && !sort) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Item last(List<Item> items) {
        Item last = null;
        for (Item item : items) {
            last = Weight.isLight(item) || item.is(Cue.JUDGEMENT) ? last : item;
        }
        return last;
    }

    private static String word(Item item, Context context) {
        String name = context.name(item.start(), item.end()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
