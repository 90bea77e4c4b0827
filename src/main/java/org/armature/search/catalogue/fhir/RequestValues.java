package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a request asks of the catalogue: a search of studies, or a further page of one. */
final class RequestValues {
    private final Function<String, Optional<String>> earlier;

    /**
     * Reads requests.
     *
     * @param earlier gives for the id of an earlier search of studies its parameters, as they stand in a URL
     */
    RequestValues(Function<String, Optional<String>> earlier) {
        this.earlier = earlier;
    }

    /** The values by parameter, as {@link Parameters#values} gives them; empty for all other requests. */
    Map<String, List<List<String>>> of(RequestDetails request) {
        Map<String, String[]> parameters = request.getParameters();
        if (parameters == null) {
            return Map.of();
        }
        String[] page = parameters.get(Constants.PARAM_PAGINGACTION);
        if (page != null && page.length == 1) {
            return earlier.apply(page[0])
                    .map(query -> values(UrlUtil.parseQueryString(query)))
                    .orElse(Map.of());
        }
        boolean studies = request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE
                && "ResearchStudy".equals(request.getResourceName());
        return studies ? values(parameters) : Map.of();
    }

    private static Map<String, List<List<String>>> values(Map<String, String[]> parameters) {
        Map<String, List<List<String>>> values = new LinkedHashMap<>();
        for (String name : Parameters.NAMES) {
            String[] groups = parameters.get(name);
            if (groups != null) {
                List<List<String>> all = new ArrayList<>();
                for (String group : groups) {
                    all.add(QualifiedParamList.splitQueryStringByCommasIgnoreEscape(null, group).stream()
                            .map(ParameterUtil::unescape)
                            .toList());
                }
                values.put(name, all);
            }
        }
        return values;
    }
}
