package org.armature.eligibility.parse;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Presence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.words.Connector;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Lists;
import org.armature.eligibility.words.Sorts;
import org.jspecify.annotations.Nullable;

/** A short name that no vocabulary knows is of the sort that the names beside it in a list are. Used once. */
final class Neighbours {
    private static final Set<Presence.Kind> SORTS =
            EnumSet.of(Presence.Kind.CONDITION, Presence.Kind.DRUG, Presence.Kind.PROCEDURE, Presence.Kind.DEVICE);

    private final List<Part> parts;
    private final SegmentRules segments;
    private final Map<Integer, Unnamed> unnamed = new HashMap<>();

    /** Words that may be a name, if the list they stand in tells of what sort. */
    private record Unnamed(Segment segment, Flags flags) {}

    /** @param parts what the list says; the names that are found replace their words there */
    Neighbours(List<Part> parts, SegmentRules segments) {
        this.parts = parts;
        this.segments = segments;
    }

    /** Words that stand at a place of the list and are no name by themselves. */
    void wait(int at, Segment words, Flags flags) {
        unnamed.put(at, new Unnamed(words, flags));
    }

    /** @param kind the sort where no name of the list tells one, null if nothing does */
    void name(Presence.@Nullable Kind kind) {
        if (unnamed.isEmpty()) {
            return;
        }
        Part first = Lists.first(
                parts, part -> part.expression() instanceof Presence presence && SORTS.contains(presence.kind()));
        Presence.Kind sort = first != null && first.expression() instanceof Presence named ? named.kind() : kind;
        if (sort == null || Lists.any(parts, part -> Decided.is(part.expression()))) {
            return;
        }
        for (int at = 0; at < parts.size(); at++) {
            Unnamed words = unnamed.get(at);
            boolean after = at > 0 && parts.get(at - 1).expression() instanceof Text;
            if (words == null || !(parts.get(at).expression() instanceof Text)) {
                continue;
            }
            Expression named = segments.presences().listed(words.segment(), words.flags(), sort);
            if (named != null && !(isGuess(named) && (after || mayShare(at, named)))) {
                parts.set(at, parts.get(at).with(named));
            }
        }
    }

    /** A name of which neither a vocabulary nor its own words tell what it is. */
    static boolean isGuess(Expression expression) {
        return expression instanceof Presence presence
                && presence.origin().rule().equals("presence.unknown")
                && Sorts.of(lastWord(presence)) == null;
    }

    /** "Radiofrequency or thermal ablation": the words before the last name may be of its noun. */
    private boolean mayShare(int at, Expression named) {
        return at + 2 == parts.size()
                && parts.get(at + 1).before() != Connector.COMMA
                && parts.get(at + 1).expression() instanceof Presence next
                && next.name().text().indexOf(' ') > 0
                && Sorts.isNoun(lastWord(next))
                && named instanceof Presence presence
                && !lastWord(presence).endsWith("s");
    }

    private static String lastWord(Presence presence) {
        return presence.name().text().substring(presence.name().text().lastIndexOf(' ') + 1);
    }

    /** Whether words that only narrow it follow the last name: what comes next may be one of them, or one more place. */
    boolean isNarrowed(Segment next) {
        int at = parts.size() - 1;
        while (at >= 0 && parts.get(at).expression() instanceof Text) {
            at--;
        }
        Expression last = at < 0 ? null : parts.get(at).expression();
        boolean tied = last instanceof Presence presence
                && Complements.closes(presence.name().text())
                && !next.has(Item.Made.class::isInstance)
                && NameSpan.complement(next.items(), NameSpan.lead(next)) < 0;
        return tied
                || last instanceof Combination all
                        && all.operator() == Operator.ALL
                        && all.parts().get(0) instanceof Presence
                        && all.parts().get(all.parts().size() - 1) instanceof Text;
    }
}
