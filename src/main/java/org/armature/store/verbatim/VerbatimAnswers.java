package org.armature.store.verbatim;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each request whether its resources may be passed as they are stored, and writes the answer. That is so for
 * reads, searches and their pages in plain JSON as long as nobody else looks at the resources; it is decided last, when
 * whoever may refuse the request has had their say.
 */
@Interceptor
@IgnoresContent
public final class VerbatimAnswers {
    /** The key in a request's user data by which an interceptor says before it is handled that it needs whole resources. */
    public static final String WHOLE = VerbatimAnswers.class.getName() + ".whole";

    private static final Set<RestOperationTypeEnum> OPERATIONS = Set.of(
            RestOperationTypeEnum.READ,
            RestOperationTypeEnum.VREAD,
            RestOperationTypeEnum.SEARCH_TYPE,
            RestOperationTypeEnum.GET_PAGE);

    /** Operations that answer with resources as they are stored and look at nothing in them. */
    private static final Set<String> NAMED = Set.of("$similar");

    /** Parameters that change how a resource is written; with anything after them, such as {@code _elements:exclude}. */
    private static final List<String> CHANGING = List.of("_elements", "_summary", "_narrative", "_contained");

    private final VerbatimResources resources;
    private final ContentWatchers watchers;

    VerbatimAnswers(VerbatimResources resources, ContentWatchers watchers) {
        this.resources = resources;
        this.watchers = watchers;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Integer.MAX_VALUE)
    public void begin(@Nullable ServletRequestDetails request) {
        resources.end();
        // The parts of a batch or transaction end up in an answer that is not theirs.
        if (request != null
                && !request.isSubRequest()
                && !request.getUserData().containsKey(WHOLE)
                && isPlain(request)
                && !watchers.arePresent(request)) {
            resources.begin(new VerbatimAnswer(request.getFhirServerBase()));
        }
    }

    private static boolean isPlain(ServletRequestDetails request) {
        return isReading(request)
                && isJson(request)
                && request.getParameters().keySet().stream()
                        .noneMatch(name -> CHANGING.stream().anyMatch(name::startsWith))
                && !RestfulServerUtils.prettyPrintResponse(request.getServer(), request);
    }

    private static boolean isReading(ServletRequestDetails request) {
        RestOperationTypeEnum operation = request.getRestOperationType();
        return operation != null
                && (OPERATIONS.contains(operation)
                        || (operation == RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE
                                && NAMED.contains(request.getOperation())));
    }

    private static boolean isJson(ServletRequestDetails request) {
        if (request.getHeaders("Accept").stream().anyMatch(accept -> accept.contains("html"))) {
            return false;
        }
        ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingNoDefault(
                request, request.getServer().getDefaultResponseEncoding());
        EncodingEnum asked =
                encoding == null ? request.getServer().getDefaultResponseEncoding() : encoding.getEncoding();
        String[] format = request.getParameters().get("_format");
        return asked == EncodingEnum.JSON
                && (format == null || !String.join(",", format).contains("html"));
    }

    @Hook(Pointcut.SERVER_OUTGOING_WRITER_CREATED)
    public @Nullable Writer writer(Writer writer) {
        return resources
                .current()
                .filter(answer -> !answer.isEmpty())
                .<Writer>map(answer -> new VerbatimWriter(answer, writer))
                .orElse(null);
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    public void end() {
        resources.end();
    }
}
