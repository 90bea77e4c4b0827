package org.armature.eligibility.parse;

import java.util.List;
import org.armature.eligibility.expression.Combination;
import org.armature.eligibility.expression.Combination.Operator;
import org.armature.eligibility.expression.Conditional;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.expression.Text;
import org.armature.eligibility.vocabulary.Vocabulary;
import org.armature.eligibility.words.Item;
import org.armature.eligibility.words.Naming;
import org.armature.eligibility.words.PlainText;

/**
 * What the rules know of the criterion they read.
 *
 * @param excluding whether it stands in a list of exclusions, where names joined by "and" are alternatives
 * @param depth how many clauses go on in the one that is read
 */
record Context(PlainText plain, Vocabulary vocabulary, boolean excluding, int depth) {
    /** The rule that reads {@link #consequence}. */
    static final String CONSEQUENCE = "text.consequence";

    /** The same, read as what lets in: what is listed in an exception is no exclusion. */
    Context inclusion() {
        return new Context(plain, vocabulary, false, depth);
    }

    /** The same, where names that are listed are each one of several: "except A, B and C". */
    Context alternatives() {
        return new Context(plain, vocabulary, true, depth);
    }

    /** The same, of the clause that this one goes on in. */
    Context inner() {
        return new Context(plain, vocabulary, excluding, depth + 1);
    }

    Origin origin(int start, int end, String rule, Confidence confidence) {
        return plain.origin(start, end, rule, confidence);
    }

    /** What is asked of some people alone. Among exclusions it keeps out only them, where "if" would hold of all others. */
    Expression only(Expression whom, Expression what, Origin origin) {
        return excluding
                ? Combination.of(Operator.ALL, List.of(whom, what), origin)
                : new Conditional(whom, what, origin);
    }

    Expression text(List<Item> items) {
        return text(items.get(0).start(), items.get(items.size() - 1).end());
    }

    Expression text(int start, int end) {
        return new Text(origin(start, end, "text", Confidence.HIGH));
    }

    /** Words that tell what something leads to: "that may interfere with the study". Of a list they are said of all. */
    Expression consequence(List<Item> items) {
        return new Text(origin(items.get(0).start(), items.get(items.size() - 1).end(), CONSEQUENCE, Confidence.HIGH));
    }

    /** The words between two offsets as a name: in one line, lower case unless they are an abbreviation, no quotes. */
    String name(int start, int end) {
        return Naming.of(plain.text().substring(start, end));
    }
}
