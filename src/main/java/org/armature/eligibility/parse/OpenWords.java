package org.armature.eligibility.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Cue;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Sorts;
import org.armature.eligibility.words.Weight;
import org.jspecify.annotations.Nullable;

/**
 * How far words reach that are not understood: where they end in a name behind a preposition, the name that "or" or "and" adds to it is
 * one of theirs: "a contraindication to heparin or aspirin", "ulcers that preclude the use of steroids or aspirin".
 */
final class OpenWords {
    private static final Set<String> TIES = Set.of("to", "of", "for", "with", "by", "from", "on", "against");

    private OpenWords() {}

    /** The part before with the words of a piece, where it ends in such words; null if it does not. */
    static @Nullable Part reaching(Part before, Segment words, Part name, Segment piece) {
        if (name.is(Part.Mark.PARTED) || !name.bare() || !(name.expression() instanceof Presence added)) {
            return null;
        }
        boolean plain = added.qualifiers().times().isEmpty()
                && added.kind() != Presence.Kind.STATE
                && Weight.areLight(piece.to(NameSpan.lead(piece)).items());
        Presence.Kind kind = plain ? last(words) : null;
        boolean whole = Sorts.of(piece.items().get(piece.items().size() - 1), null) != null;
        Expression longer = kind == added.kind() && whole ? with(before.expression(), added) : null;
        return longer == null ? null : before.with(longer);
    }

    /** The sort of the name that closes some words behind a preposition; null if none does. */
    private static Presence.@Nullable Kind last(Segment words) {
        List<Item> items = words.items();
        boolean given = words.to(NameSpan.lead(words)).has(Cue.TREATED);
        if (given && !words.has(item -> item instanceof Item.Limit limit && limit.stated())) {
            return null;
        }
        int i = items.size() - 1;
        Presence.Kind kind = Sorts.of(items.get(i), null);
        while (i > 0 && kind != null && !TIES.contains(items.get(i).lastWord())) {
            boolean ends = items.get(i).is(Cue.NOT) || items.get(i) instanceof Item.When;
            kind = ends ? null : kind;
            i--;
        }
        Item tie = items.get(i);
        boolean treated = tie.is(Cue.TREATED) && !words.to(i).has(OpenWords::isVerb);
        boolean said = treated || tie.is(Cue.NOT) || tie.is(Cue.HISTORY) || tie.is(Cue.ALLERGY) || tie.is(Cue.LINK);
        boolean open = tie.words().contains(" ") && !Weight.isLight(tie) || i > 0 && !Weight.isLight(items.get(i - 1));
        return TIES.contains(tie.lastWord()) && i + 1 < items.size() && open && !said ? kind : null;
    }

    /** "precluding (the use of)", "that would prevent". */
    private static boolean isVerb(Item item) {
        return item.is(Cue.NARROWING)
                || item instanceof Item.Plain && item.words().endsWith("ing");
    }

    /** What words say that end as words, and go on over a name. */
    private static @Nullable Expression with(Expression said, Presence name) {
        if (said instanceof Text) {
            return new Text(Joining.span(List.of(said, name), "text", Confidence.HIGH));
        }
        if (said instanceof Combination all
                && all.operator() == Operator.ALL
                && all.parts().get(all.parts().size() - 1) instanceof Text last) {
            List<Expression> parts = new ArrayList<>(all.parts());
            parts.set(parts.size() - 1, new Text(Joining.span(List.of(last, name), "text", Confidence.HIGH)));
            return Combination.of(Operator.ALL, parts, all.origin());
        }
        return null;
    }
}
