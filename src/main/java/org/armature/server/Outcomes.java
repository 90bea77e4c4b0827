package org.armature.server;

import org.armature.problem.Problem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A problem as FHIR says it. */
final class Outcomes {
    private Outcomes() {}

    static OperationOutcome of(Problem problem) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(problem.kind().isNote() ? IssueSeverity.INFORMATION : IssueSeverity.ERROR)
                .setCode(IssueType.fromCode(problem.kind().issueCode()))
                .setDiagnostics(problem.line());
        return outcome;
    }
}
