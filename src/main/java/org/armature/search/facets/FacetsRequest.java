package org.armature.search.facets;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.search.catalogue.Facet;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.Refusal;

/**
 * What is to be counted, of which studies.
 *
 * @param limit the most values of each facet
 * @param search the parameters of the search whose matches are counted; none for all studies
 */
record FacetsRequest(Set<Facet> facets, int limit, Map<String, List<String>> search) {
    static final String FACET = "facet";
    static final String LIMIT = "limit";
    static final int DEFAULT_LIMIT = 20;
    static final int MOST = 500;

    /** They order or cut matches, or add to them: nothing that changes how many there are. */
    private static final Set<String> NOT_COUNTED =
            Set.of("_count", "_sort", "_total", "_include", "_revinclude", "_offset");

    static FacetsRequest of(OperationParameters parameters) {
        Map<String, List<String>> search = new LinkedHashMap<>(parameters.others(Set.of(FACET, LIMIT)));
        search.keySet().stream()
                .filter(name -> NOT_COUNTED.contains(name.split(":", 2)[0]))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.because(name, "it changes nothing that is counted", "leave it out");
                });
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        parameters.list(FACET).forEach(name -> facets.add(facet(name)));
        return new FacetsRequest(
                facets.isEmpty() ? EnumSet.allOf(Facet.class) : facets,
                parameters.count(LIMIT, DEFAULT_LIMIT, MOST),
                Collections.unmodifiableMap(search));
    }

    private static Facet facet(String name) {
        Optional<Facet> facet = Stream.of(Facet.values())
                .filter(each -> name(each).equals(name))
                .findFirst();
        return facet.orElseThrow(() -> Refusal.because(
                FACET,
                "there is no facet \"" + OperationParameters.shortened(name) + "\"",
                Stream.of(Facet.values()).map(FacetsRequest::name).collect(Collectors.joining(", "))));
    }

    /** The name of a facet as clients write it: {@code sponsor-class}. */
    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
