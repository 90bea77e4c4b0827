package org.armature.search.facets;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armature.store.ResourceReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The studies that a search finds, by the numbers under which the catalogue knows them. */
@Component
class CountedStudies {
    private final ObjectProvider<ResourceReader> reader;

    CountedStudies(ObjectProvider<ResourceReader> reader) {
        this.reader = reader;
    }

    Set<Long> numbers(Map<String, List<String>> search, RequestDetails request) {
        String query = search.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return reader.getObject().numbersOfMatches("ResearchStudy", query, request);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
