package org.armature.search.request;

import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armature.store.index.HierarchyParameters;

/**
 * The parameters of a request with their values, in their order and not encoded.
 *
 * @param parameters each name with its occurrences
 */
public record Query(Map<String, List<String>> parameters) {

    public static Query of(Map<String, String[]> parameters) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(Arrays.asList(values))));
        return new Query(copy);
    }

    /** The query of a URL or of a condition, which may come without a question mark. */
    public static Query ofUrl(String url) {
        return of(UrlUtil.parseQueryString(url.substring(url.indexOf('?') + 1)));
    }

    public Map<String, String[]> arrays() {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        parameters.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    /** As it stands in a URL. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value -> parts.add(UrlUtil.escapeUrlParam(name) + "=" + UrlUtil.escapeUrlParam(value))));
        return parts.stream().collect(Collectors.joining("&"));
    }

    /** A URL with the names that clients use in place of those that are indexed. */
    public static String asAsked(String url) {
        return CriterionValue.asAsked(HierarchyParameters.asAsked(url));
    }
}
