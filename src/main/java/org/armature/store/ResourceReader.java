package org.armature.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Reads resources of the store, many at a time, as far as the request on whose behalf it happens may see them. */
public final class ResourceReader {
    /** Values in one query: databases plan longer lists badly, and the page size of a search bounds them as well. */
    private static final int AT_ONCE = 500;

    private final FhirContext context;
    private final DaoRegistry registry;
    private final MatchUrlService matchUrls;

    ResourceReader(FhirContext context, DaoRegistry registry, MatchUrlService matchUrls) {
        this.context = context;
        this.registry = registry;
        this.matchUrls = matchUrls;
    }

    /**
     * One resource.
     *
     * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException where there is none, or none any more
     */
    public Resource read(String type, String id, RequestDetails request) {
        return (Resource) registry.getResourceDao(type).read(new IdType(type, id), request);
    }

    /** Those of these resources that exist and were written at {@code since} or later, in no order. */
    public List<Resource> byIds(String type, Collection<String> ids, @Nullable Date since, RequestDetails request) {
        return find(new Query(type, "_id", TokenParam::new, since), ids, request);
    }

    /**
     * The ids of all resources whose reference parameter points to this resource, at most so many; anybody may make any
     * number of them.
     */
    public List<String> idsReferringTo(String target, String type, String parameter, int most, RequestDetails request) {
        SearchParameterMap map = new SearchParameterMap(parameter, new ReferenceParam(target));
        map.setLoadSynchronousUpTo(most);
        IFhirResourceDao<?> dao = registry.getResourceDao(type);
        return dao.searchForResourceIds(map, part(request, type)).stream()
                .map(IIdType::getIdPart)
                .toList();
    }

    /** The resources that are known by these canonical URLs. */
    public List<Resource> byUrls(String type, Collection<String> urls, RequestDetails request) {
        return find(new Query(type, "url", UriParam::new, null), urls, request);
    }

    /**
     * The numbers that the store gave to the resources that a search finds, all of them.
     *
     * @param query the parameters as in a URL
     */
    public Set<Long> numbersOfMatches(String type, String query, RequestDetails request) {
        SearchParameterMap map = matchUrls.translateMatchUrl(type + "?" + query, context.getResourceDefinition(type));
        map.setLoadSynchronousUpTo(Integer.MAX_VALUE);
        List<? extends IResourcePersistentId<?>> found =
                registry.getResourceDao(type).searchForIds(map, part(request, type));
        return found.stream().map(id -> (Long) id.getId()).collect(Collectors.toSet());
    }

    private record Query(
            String type,
            String parameter,
            Function<String, IQueryParameterType> value,
            @Nullable Date since) {}

    private List<Resource> find(Query query, Collection<String> values, RequestDetails request) {
        List<Resource> found = new ArrayList<>();
        List<String> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            SearchParameterMap map = new SearchParameterMap();
            map.setLoadSynchronous(true);
            List<IQueryParameterType> anyOf =
                    new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                            .map(query.value())
                            .toList());
            map.put(query.parameter(), new ArrayList<>(List.of(anyOf)));
            if (query.since() != null) {
                map.setLastUpdated(
                        new DateRangeParam(new DateParam(ParamPrefixEnum.GREATERTHAN_OR_EQUALS, query.since()), null));
            }
            registry.getResourceDao(query.type())
                    .search(map, part(request, query.type()))
                    .getAllResources()
                    .forEach(resource -> found.add((Resource) resource));
        }
        return found;
    }

    /** A search within the request: its access rules hold, the parameters of the request itself (as its page size) do not. */
    public static RequestDetails part(RequestDetails request, String type) {
        if (!(request instanceof ServletRequestDetails servlet)) {
            return request;
        }
        ServletSubRequestDetails part = new ServletSubRequestDetails(servlet);
        part.setServer(servlet.getServer());
        part.setFhirServerBase(servlet.getFhirServerBase());
        part.setRequestType(RequestTypeEnum.GET);
        part.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        part.setResourceName(type);
        part.setParameters(
                Map.of(Constants.PARAM_COUNT, new String[] {Integer.toString(StorageSettings.MAXIMUM_PAGE_SIZE)}));
        return part;
    }
}
