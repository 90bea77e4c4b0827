package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armature.conformance.ResourceCheck;
import org.armature.conformance.ResourceCheck.Checked;
import org.armature.conformance.ResourceCheck.Form;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers {@code $validate} for resources that HAPI's parser refuses, such as with an extension that has both a value
 * and parts: our check reads them and says all that is wrong with them.
 */
@Interceptor
final class ValidationGate {
    private final FhirContext context;
    private final ObjectProvider<ResourceCheck> check;

    ValidationGate(FhirContext context, ObjectProvider<ResourceCheck> check) {
        this.context = context;
        this.check = check;
    }

    /** Whether HAPI is to go on with the request: where it is not, it is answered. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public boolean incoming(ServletRequestDetails request, HttpServletResponse response) throws IOException {
        if (request.getRequestType() != RequestTypeEnum.POST || !"$validate".equals(request.getOperation())) {
            return true;
        }
        RequestText body = RequestText.of(request);
        if (isReadable(body)) {
            return true;
        }
        String[] profiles = request.getParameters().getOrDefault("profile", new String[0]);
        Checked checked = check.getObject().checkRequest(body.text(), body.form(), List.of(profiles));
        if (checked.types().isEmpty()) {
            return true;
        }
        response.setContentType(Constants.CT_FHIR_JSON_NEW);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        context.newJsonParser().encodeResourceToWriter(Outcomes.of(checked.findings()), response.getWriter());
        return false;
    }

    private boolean isReadable(RequestText body) {
        IParser parser = body.form() == Form.XML ? context.newXmlParser() : context.newJsonParser();
        try {
            parser.parseResource(body.text());
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }
}
