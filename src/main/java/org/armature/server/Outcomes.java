package org.armature.server;

import java.util.List;
import org.armature.conformance.Finding;
import org.armature.problem.Problem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** A problem as FHIR says it. */
final class Outcomes {
    /** What rules are named by: the keys of invariants, and the names that HL7's validator gives to its rules. */
    private static final String RULES = "http://hl7.org/fhir/java-core-messageId";

    private Outcomes() {}

    static OperationOutcome of(Problem problem) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(problem.kind().isNote() ? IssueSeverity.INFORMATION : IssueSeverity.ERROR)
                .setCode(IssueType.fromCode(problem.kind().issueCode()))
                .setDiagnostics(problem.line());
        return outcome;
    }

    /** What a check found: the element, the rule that is broken, and what to do; or that nothing is wrong. */
    static OperationOutcome of(List<Finding> findings) {
        OperationOutcome outcome = new OperationOutcome();
        if (findings.isEmpty()) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.INFORMATION)
                    .setCode(IssueType.INFORMATIONAL)
                    .setDiagnostics("nothing is wrong with it");
        }
        for (Finding finding : findings) {
            OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.fromCode(finding.severity().code()))
                    .setCode(IssueType.fromCode(finding.code()))
                    .setDiagnostics(finding.text());
            issue.getDetails().addCoding().setSystem(RULES).setCode(finding.rule());
            if (!finding.path().isEmpty()) {
                issue.addExpression(finding.path());
            }
            if (finding.line() > 0) {
                issue.addLocation("Line[" + finding.line() + "] Col[" + finding.column() + "]");
            }
        }
        return outcome;
    }
}
