package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.armature.problem.Problem;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Answers what no other part of the server answers: a page for people, an OperationOutcome for programs. */
@RestController
class ErrorAnswers implements ErrorController {
    private static final MediaType FHIR_JSON = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final FhirContext context;

    ErrorAnswers(FhirContext context) {
        this.context = context;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        Problem problem = problem(request);
        int status =
                Objects.requireNonNullElse((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        boolean page = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_HTML_VALUE);
        String body = page ? page(problem) : context.newJsonParser().encodeResourceToString(Outcomes.of(problem));
        return ResponseEntity.status(status)
                .contentType(page ? HTML : FHIR_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(HttpServletRequest request) {
        int status =
                Objects.requireNonNullElse((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        String path = Objects.requireNonNullElse(
                (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        if (status == 404) {
            return new Problem(Problem.Kind.NOT_FOUND, "nothing is here", path, "the FHIR endpoint is /fhir");
        }
        if (status < 500) {
            return new Problem(Problem.Kind.INVALID, "the request cannot be answered (" + status + ")", path, "");
        }
        return new Problem(Problem.Kind.FAILED, "the server failed", path, "its log says more");
    }

    private static String page(Problem problem) {
        return Pages.page(
                "Not answered",
                "<p>" + HtmlUtils.htmlEscape(problem.line()) + "</p><p><a href=\"/\">To the start page</a></p>");
    }
}
