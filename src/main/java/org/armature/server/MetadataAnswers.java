package org.armature.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.armature.store.verbatim.IgnoresContent;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.jspecify.annotations.Nullable;

/**
 * Writes a capability statement once for each form in which it is asked for, instead of 200 ms of processor time at each
 * request. HAPI makes the statement and decides how long it is good for; when it has made another, that is written anew.
 */
@Interceptor
@IgnoresContent
final class MetadataAnswers {
    private static final Set<String> PARAMETERS = Set.of("_format", "_pretty");

    static final int KEPT = 16;

    private final FhirContext context;
    private volatile Written written = new Written(null);

    MetadataAnswers(FhirContext context) {
        this.context = context;
    }

    /** A statement as it was written so far. */
    private record Written(@Nullable CapabilityStatement statement, Map<Form, byte[]> texts) {
        Written(@Nullable CapabilityStatement statement) {
            this(statement, new ConcurrentHashMap<>());
        }
    }

    /** How it is asked for; with the base, since HAPI writes addresses below it as relative ones. */
    private record Form(EncodingEnum encoding, boolean pretty, boolean packed, String base) {}

    /** Whether HAPI is to write the answer; where it is not, it is written. */
    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Integer.MAX_VALUE)
    public boolean answer(ServletRequestDetails request, IBaseResource resource, HttpServletResponse response)
            throws IOException {
        if (!(resource instanceof CapabilityStatement statement)
                || request.getRestOperationType() != RestOperationTypeEnum.METADATA
                || !PARAMETERS.containsAll(request.getParameters().keySet())) {
            return true;
        }
        ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(request);
        Form form = new Form(
                encoding.getEncoding(),
                RestfulServerUtils.prettyPrintResponse(request.getServer(), request),
                request.isRespondGzip(),
                request.getFhirServerBase());
        byte[] text = text(statement, form);
        request.getServer().addHeadersToResponse(response);
        request.getResponse()
                .getHeaders()
                .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String id = statement
                .getIdElement()
                .withServerBase(form.base(), "CapabilityStatement")
                .getValue();
        response.setHeader(Constants.HEADER_CONTENT_LOCATION, id);
        response.setContentType(encoding.getResourceContentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (form.packed()) {
            response.setHeader(Constants.HEADER_CONTENT_ENCODING, Constants.ENCODING_GZIP);
        }
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
        return false;
    }

    /** Clients choose the base, so that not every form may be kept. */
    private byte[] text(CapabilityStatement statement, Form form) {
        Map<Form, byte[]> texts = of(statement).texts();
        byte[] kept = texts.get(form);
        if (kept != null) {
            return kept;
        }
        byte[] text = write(statement, form);
        if (texts.size() < KEPT) {
            texts.put(form, text);
        }
        return text;
    }

    /** How many forms are kept. */
    int kept() {
        return written.texts().size();
    }

    private Written of(CapabilityStatement statement) {
        Written current = written;
        if (current.statement() != statement) {
            current = new Written(statement);
            written = current;
        }
        return current;
    }

    private byte[] write(CapabilityStatement statement, Form form) {
        IParser parser = form.encoding().newParser(context);
        parser.setPrettyPrint(form.pretty());
        parser.setServerBaseUrl(form.base());
        byte[] text = parser.encodeResourceToString(statement).getBytes(StandardCharsets.UTF_8);
        return form.packed() ? packed(text) : text;
    }

    private static byte[] packed(byte[] text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
