package org.armature.server;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import org.armature.conformance.ResourceCheck.Form;

/** The body of a request as the client sent it. */
record RequestText(String text, Form form) {

    static RequestText of(ServletRequestDetails request) {
        EncodingEnum encoding = EncodingEnum.forContentType(request.getHeader("Content-Type"));
        String text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        boolean xml = encoding == EncodingEnum.XML
                || (encoding == null && text.stripLeading().startsWith("<"));
        return new RequestText(text, xml ? Form.XML : Form.JSON);
    }
}
