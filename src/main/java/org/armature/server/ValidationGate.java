package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armature.conformance.Finding;
import org.armature.conformance.Finding.Severity;
import org.armature.conformance.ResourceCheck;
import org.armature.conformance.ResourceCheck.Checked;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers {@code $validate} for what a client sends, from its text: HAPI would refuse what its parser cannot read, and
 * pass over in silence what it does not know. What is stored, and whether it can be deleted, HAPI answers.
 */
@Interceptor
final class ValidationGate {
    private final ObjectProvider<ResourceCheck> check;

    ValidationGate(ObjectProvider<ResourceCheck> check) {
        this.check = check;
    }

    /** Whether HAPI is to go on with the request: where it is not, it is answered. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public boolean incoming(ServletRequestDetails request) throws IOException {
        if (request.getRequestType() != RequestTypeEnum.POST
                || !"$validate".equals(request.getOperation())
                || List.of(parameter(request, "mode")).contains("delete")) {
            return true;
        }
        RequestText body = RequestText.of(request);
        List<String> profiles = List.of(parameter(request, "profile"));
        Checked checked = check.getObject().checkRequest(body.text(), body.form(), profiles);
        List<Finding> findings = new ArrayList<>(checked.findings());
        if (!checked.types().isEmpty()) {
            String type = checked.types().get(0);
            if (type.equals("Parameters")) {
                return true;
            }
            if (!type.equals(request.getResourceName())) {
                findings.add(0, wrongType(type, request.getResourceName()));
            }
        }
        RestfulServerUtils.streamResponseAsResource(
                request.getServer(), Outcomes.of(findings), Set.of(), 200, false, request.isRespondGzip(), request);
        return false;
    }

    private static String[] parameter(ServletRequestDetails request, String name) {
        return request.getParameters().getOrDefault(name, new String[0]);
    }

    private static Finding wrongType(String sent, String asked) {
        return new Finding(
                Severity.ERROR,
                "invalid",
                sent,
                0,
                0,
                "wrong-type",
                "the request is for " + asked + ", and what was sent is " + sent,
                "send it to " + sent + "/$validate");
    }
}
