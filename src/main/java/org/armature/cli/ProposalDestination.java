package org.armature.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armature.eligibility.EligibilityCriteria;
import org.armature.eligibility.proposal.Asked;
import org.armature.eligibility.proposal.Proposal;
import org.armature.eligibility.proposal.Questions;
import org.armature.mapping.ProposalGroup;
import org.armature.problem.Problem;
import org.armature.proposal.ProposalFailed;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;
import org.hl7.fhir.r4.model.Group;

/** Asks for proposals, study by study, and writes the Group of each as a line. */
final class ProposalDestination implements Destination {
    private final OutputFile output;
    private final Questions questions;
    private final String proposer;
    private final ProposalTally tally = new ProposalTally();

    ProposalDestination(OutputFile output, Questions questions, String proposer) {
        this.output = output;
        this.questions = questions;
        this.proposer = proposer;
    }

    ProposalTally tally() {
        return tally;
    }

    @Override
    public int batch() {
        return 1;
    }

    @Override
    public List<Outcome> load(List<SourcedStudy> studies) {
        return studies.stream().map(sourced -> propose(sourced.study())).toList();
    }

    private Outcome propose(Study study) {
        EligibilityCriteria criteria = ProposalGroup.criteria(study);
        List<Asked> asked;
        try {
            asked = questions.about(criteria);
        } catch (ProposalFailed e) {
            throw Failure.during(e.problem());
        }
        if (asked.isEmpty()) {
            return Outcome.unchanged("the rules leave no criterion as text");
        }
        List<Problem> notes = new ArrayList<>();
        for (Asked one : asked) {
            tally.add(one.proposal());
            note(study, one).ifPresent(notes::add);
        }
        Optional<Group> group = ProposalGroup.of(study, asked, proposer);
        if (group.isEmpty()) {
            return Outcome.unchanged("nothing was proposed").with(notes);
        }
        output.line(FhirLine.of(group.get()));
        return Outcome.CONVERTED.with(notes);
    }

    private static Optional<Problem> note(Study study, Asked asked) {
        String where = study.registryId().value() + " criterion at character "
                + asked.reading().criterion().start();
        Proposal proposal = asked.proposal();
        if (proposal instanceof Proposal.Unusable unusable) {
            return Optional.of(new Problem(
                    Problem.Kind.NOT_UNDERSTOOD, "the answer cannot be used: " + unusable.reason(), where, ""));
        }
        if (proposal instanceof Proposal.NoAnswer none) {
            return Optional.of(new Problem(Problem.Kind.FAILED, none.reason(), where, "ask again later"));
        }
        if (proposal instanceof Proposal.NotAsked) {
            return Optional.of(
                    new Problem(Problem.Kind.TOO_COSTLY, "not asked: too many questions", where, "raise --max-lines"));
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        output.close();
    }
}
