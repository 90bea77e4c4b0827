package org.armature.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armature.problem.Problem;
import org.armature.search.request.Query;
import org.armature.search.request.RefusedException;
import org.armature.search.request.SearchRules;
import org.armature.store.verbatim.IgnoresContent;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** Holds every search against {@link SearchRules}, wherever it stands: GET, POST, in a bundle, or as a condition. */
@Interceptor
@IgnoresContent
final class SearchGate {
    /** Stands in for an entry of a bundle that is refused, so that only this entry fails. */
    private static final String REFUSED = "_refused";

    private final SearchRules rules;

    SearchGate(SearchRules rules) {
        this.rules = rules;
    }

    /** Before HAPI looks for whoever answers the request, since it does that by the names of parameters. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void incoming(ServletRequestDetails request) {
        try {
            check(request);
        } catch (RefusedException e) {
            throw refusal(e.problem());
        }
    }

    private void check(ServletRequestDetails request) {
        String type = Objects.requireNonNullElse(request.getResourceName(), "");
        boolean known = rules.isType(type);
        switch (request.getRequestType()) {
            case GET, HEAD -> {
                if (known && isSearch(request)) {
                    rewrite(request, type);
                } else if (known || type.isEmpty() || type.equals("metadata")) {
                    read(request);
                }
            }
            case POST -> {
                if (known && isSearch(request)) {
                    rewrite(request, type);
                } else if (known && request.getOperation() == null) {
                    ifNoneExist(request, type);
                }
            }
            case PUT, PATCH, DELETE -> {
                if (known && request.getId() == null) {
                    condition(request, type);
                }
            }
            default -> {}
        }
    }

    private static boolean isSearch(ServletRequestDetails request) {
        boolean get = request.getRequestType() != RequestTypeEnum.POST;
        return request.getId() == null
                && request.getCompartmentName() == null
                && (Constants.PARAM_SEARCH.equals(request.getOperation()) || (get && request.getOperation() == null));
    }

    private void rewrite(ServletRequestDetails request, String type) {
        request.setParameters(
                rules.checked(type, Query.of(request.getParameters())).arrays());
    }

    /** A read, a history or a page; operations have their own parameters. */
    private void read(ServletRequestDetails request) {
        String operation = Objects.requireNonNullElse(request.getOperation(), "_");
        String second = Objects.requireNonNullElse(request.getSecondaryOperation(), "_");
        if (operation.startsWith("_") && second.startsWith("_") && request.getCompartmentName() == null) {
            request.setParameters(
                    rules.checkedRead(Query.of(request.getParameters())).arrays());
        }
    }

    private void ifNoneExist(ServletRequestDetails request, String type) {
        String header = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
        if (header != null && !header.isBlank()) {
            Query query = rules.checked(type, Query.ofUrl(header));
            request.setHeaders(Constants.HEADER_IF_NONE_EXIST, List.of(type + "?" + query.text()));
        }
    }

    private void condition(ServletRequestDetails request, String type) {
        String url = request.getCompleteUrl();
        int mark = url.indexOf('?');
        if (mark >= 0) {
            Query query = rules.checked(type, Query.ofUrl(url));
            request.setCompleteUrl(url.substring(0, mark + 1) + query.text());
        }
    }

    /** Once a bundle has been read, and again for each search in it. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void handled(ServletRequestDetails request, RestOperationTypeEnum operation) {
        if (request.isSubRequest()) {
            String[] refused = request.getParameters().get(REFUSED);
            if (refused != null && request.getUserData().get(REFUSED + refused[0]) instanceof Problem problem) {
                throw refusal(problem);
            }
        } else if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            bundle.getEntry().forEach(entry -> entry(entry, request));
        }
    }

    /** The type that a path searches, as HAPI reads it: blank steps do not count, and steps may be escaped. */
    private static String searched(String path) {
        List<String> steps = Arrays.stream(path.split("/"))
                .filter(step -> !step.isBlank())
                .map(UrlUtil::unescape)
                .toList();
        boolean search = steps.size() == 1 || (steps.size() == 2 && steps.get(1).equals("_search"));
        return search ? steps.get(0) : "";
    }

    private void entry(BundleEntryComponent entry, RequestDetails request) {
        String url = Objects.requireNonNullElse(entry.getRequest().getUrl(), "");
        int mark = url.indexOf('?');
        String type = searched(mark < 0 ? url : url.substring(0, mark));
        try {
            if (mark >= 0 && rules.isType(type)) {
                entry.getRequest()
                        .setUrl(type + "?"
                                + rules.checked(type, Query.ofUrl(url)).text());
            }
            if (entry.getRequest().hasIfNoneExist() && rules.isType(type)) {
                Query query = rules.checked(type, Query.ofUrl(entry.getRequest().getIfNoneExist()));
                entry.getRequest().setIfNoneExist(query.text());
            }
        } catch (RefusedException e) {
            if (entry.getRequest().getMethod() != Bundle.HTTPVerb.GET) {
                throw refusal(e.problem());
            }
            Map<Object, Object> memory = request.getUserData();
            String number = String.valueOf(memory.size());
            memory.put(REFUSED + number, e.problem());
            entry.getRequest().setUrl(type + "?" + REFUSED + "=" + number);
        }
    }

    /** The address of a page says what was asked, not what it became. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void outgoing(IBaseResource answer) {
        restoreLinks(answer);
    }

    private static void restoreLinks(IBaseResource answer) {
        if (answer instanceof Bundle bundle) {
            bundle.getLink().stream()
                    .filter(link -> link.getRelation().equals("self"))
                    .forEach(link -> link.setUrl(Query.asAsked(link.getUrl())));
            bundle.getEntry().forEach(entry -> {
                if (entry.getResource() instanceof Bundle part && part.getType() == Bundle.BundleType.SEARCHSET) {
                    restoreLinks(part);
                }
            });
        }
    }

    private static InvalidRequestException refusal(Problem problem) {
        return new InvalidRequestException(problem.line(), Outcomes.of(problem));
    }
}
