package org.armature.eligibility.parse;

import org.armature.eligibility.chunks.Subject;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.words.Item;

/** What a segment of a clause means by itself. */
sealed interface Meaning {

    /** A statement. */
    record Statement(Expression expression) implements Meaning {}

    /** A variable that waits for its limit: the first half of "ALT or AST above 3 x ULN". */
    record Waiting(Subject subject) implements Meaning {}

    /** A limit without its variable: the second half of "below 3.5 or above 5.1". */
    record Loose(Item.Limit limit, Segment segment) implements Meaning {}

    /** A time that belongs to what stands before it. */
    record Time(Item.When when) implements Meaning {}

    /** Words without weight. */
    record Nothing() implements Meaning {}
}
