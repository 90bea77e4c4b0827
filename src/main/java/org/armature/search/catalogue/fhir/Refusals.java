package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.armature.problem.Problem;
import org.armature.search.catalogue.CatalogueUnavailableException;
import org.armature.search.catalogue.InvalidTextException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Refuses a search and says which parameter is at fault. */
final class Refusals {
    private static final String LATER = "try again in a minute";

    private Refusals() {}

    static InvalidRequestException of(String parameter, String what, String remedy) {
        return of(Problem.Kind.BAD_PARAMETER, IssueType.INVALID, parameter, what, remedy);
    }

    static InvalidRequestException of(InvalidTextException text) {
        String what = String.valueOf(text.getMessage());
        return text.isCostly()
                ? of(Problem.Kind.TOO_COSTLY, IssueType.TOOCOSTLY, Parameters.CONTENT, what, "look for less at once")
                : of(Parameters.CONTENT, what, TextHelp.REMEDY);
    }

    private static InvalidRequestException of(
            Problem.Kind kind, IssueType code, String parameter, String what, String remedy) {
        Problem problem = new Problem(kind, what, parameter, remedy);
        return new InvalidRequestException(problem.line(), outcome(code, problem.line()));
    }

    /** While there is no catalogue to ask. */
    static UnclassifiedServerFailureException of(CatalogueUnavailableException unavailable) {
        String text = unavailable.getMessage() + "; " + LATER;
        UnclassifiedServerFailureException refusal = new UnclassifiedServerFailureException(503, text);
        refusal.setOperationOutcome(outcome(IssueType.TRANSIENT, text));
        return refusal;
    }

    private static OperationOutcome outcome(IssueType code, String text) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(text);
        return outcome;
    }
}
