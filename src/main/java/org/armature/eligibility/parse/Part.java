package org.armature.eligibility.parse;

import java.util.EnumSet;
import java.util.Set;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Timing;
import org.armature.eligibility.parse.Splitting.Piece;
import org.armature.eligibility.words.Connector;
import org.jspecify.annotations.Nullable;

/**
 * What a segment says and how it is joined.
 *
 * @param negated whether it has a negation of its own
 * @param bare whether it is a name without any word before it
 * @param follows whether a negation before it goes on to hold for it
 * @param marks what else the text around it tells
 * @param behind the time that closes it, also behind words that say nothing; null if none does
 */
record Part(
        Expression expression,
        Connector before,
        boolean negated,
        boolean bare,
        boolean follows,
        Set<Mark> marks,
        @Nullable Timing behind) {
    /** What the text around a part tells of it. */
    enum Mark {
        /** Its noun stands with a later part. */
        BORROWS,
        /** It has a time of its own, which is when all is decided: "at screening". */
        SETTLED,
        /** A comma stands before it. */
        PARTED,
        /** A slash joins it. */
        SLASHED,
        /** Its time stands in parentheses within the list. */
        INNER,
        /** Words behind a mere comma that only narrow what stands before them: ", with recent onset". */
        NARROWS,
        /** It begins with a verb of its own: "is breastfeeding". */
        STATES,
        /** Words that may be said of all that a list goes on with: "a change in", "possible signs of". */
        HEADS,
        /** Words that are not understood close it: "for a long time". */
        TRAILS,
        /** Words behind a mere comma that do so at the end of a list: ", in remission". */
        PLACES
    }

    Part(Expression expression, Connector before, boolean negated, boolean bare) {
        this(expression, before, negated, bare, bare, Set.of(), null);
    }

    Part with(Expression changed) {
        return new Part(changed, before, negated, bare, follows, marks, behind);
    }

    Part with(Connector joined) {
        return new Part(expression, joined, negated, bare, follows, marks, behind);
    }

    Part with(Mark mark) {
        Set<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Part(expression, before, negated, bare, follows, more, behind);
    }

    /** The same, which a negation before it holds for, too. */
    Part following() {
        return new Part(expression, before, negated, bare, true, marks, behind);
    }

    Part closedBy(@Nullable Timing time) {
        return time == null ? this : new Part(expression, before, negated, bare, follows, marks, time);
    }

    /** The same, with what the piece that it comes from tells of it. */
    Part of(Piece piece) {
        Part marked = SharedTimes.isSettled(piece.segment()) ? with(Mark.SETTLED) : this;
        marked = piece.comma() ? marked.with(Mark.PARTED) : marked;
        marked = piece.connector() != null && piece.connector().is("/") ? marked.with(Mark.SLASHED) : marked;
        return Adjuncts.marked(UnreadEnds.marked(marked, piece), piece).closedBy(SharedTimes.behind(piece));
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
