package org.armature.search.operation;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.armature.problem.Problem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** How a request that cannot be answered is refused: HTTP 400, with the parameter and the remedy. */
public final class Refusal {
    private Refusal() {}

    /** The refusal of a request because of one parameter. */
    public static InvalidRequestException because(String parameter, String what, String remedy) {
        return of(new Problem(Problem.Kind.BAD_PARAMETER, what, parameter, remedy));
    }

    /** The refusal of a request for this reason. */
    public static InvalidRequestException of(Problem problem) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.fromCode(problem.kind().issueCode()))
                .setDiagnostics(problem.line())
                .addLocation("http." + problem.where());
        return new InvalidRequestException(problem.line(), outcome);
    }
}
