package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.armature.problem.Problem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Refuses a search and says which parameter is at fault. */
final class Refusals {
    private Refusals() {}

    static InvalidRequestException of(String parameter, String what, String remedy) {
        Problem problem = new Problem(Problem.Kind.INVALID, what, parameter, remedy);
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.INVALID)
                .setDiagnostics(problem.line());
        return new InvalidRequestException(problem.line(), outcome);
    }
}
