package org.armature.eligibility.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armature.eligibility.Computability;
import org.armature.eligibility.Criterion;
import org.armature.eligibility.CriterionReading;
import org.armature.eligibility.Decidability;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.expression.Expression;
import org.armature.eligibility.expression.Notation;
import org.armature.eligibility.expression.Origin;
import org.armature.eligibility.expression.Origin.Confidence;
import org.armature.eligibility.vocabulary.Vocabulary;

/**
 * Asks a proposer about what the rules leave as text, and about nothing else, up to a number of questions; and holds what
 * it answers against the words of the criterion, whoever the proposer is.
 */
public final class Questions {
    private final Proposer proposer;
    private final Vocabulary vocabulary;
    private int left;

    /**
     * Questions to a proposer.
     *
     * @param most how many it may be asked in all
     */
    public Questions(Proposer proposer, Vocabulary vocabulary, int most) {
        this.proposer = proposer;
        this.vocabulary = vocabulary;
        this.left = most;
    }

    /** One entry for each criterion that the rules leave as text, in the order of the text. */
    public List<Asked> about(EligibilityCriteria criteria) {
        List<Asked> asked = new ArrayList<>();
        for (CriterionReading reading : OpenLine.in(criteria)) {
            asked.add(new Asked(reading, ask(reading)));
        }
        return asked;
    }

    private Proposal ask(CriterionReading reading) {
        if (left == 0) {
            return new Proposal.NotAsked();
        }
        left--;
        OpenLine line = OpenLine.of(reading);
        Proposal answer = proposer.propose(line);
        return answer instanceof Proposal.Expressed expressed
                ? checked(expressed.expression(), line, reading.criterion())
                : answer;
    }

    private Proposal checked(Expression expression, OpenLine line, Criterion criterion) {
        if (Decidability.standard().of(expression) == Computability.TEXT) {
            return new Proposal.StaysText();
        }
        String notation = Answers.shown(Notation.of(expression));
        Optional<String> lacking = new Support(line.text()).lacking(expression);
        if (lacking.isPresent()) {
            return new Proposal.Unusable(Answers.shown(lacking.get()) + ": " + notation);
        }
        Origin origin = new Origin(criterion.start(), criterion.end(), "", Confidence.LOW);
        return new Grounding(vocabulary, origin)
                .of(expression)
                .<Proposal>map(Proposal.Expressed::new)
                .orElseGet(() -> new Proposal.Unusable("a value that cannot be: " + notation));
    }
}
