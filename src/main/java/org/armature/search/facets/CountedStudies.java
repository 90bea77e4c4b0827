package org.armature.search.facets;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armature.search.operation.Refusal;
import org.armature.search.request.Query;
import org.armature.search.request.RefusedException;
import org.armature.search.request.SearchRules;
import org.armature.store.ResourceReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The studies that a search finds, by the numbers under which the catalogue knows them. */
@Component
class CountedStudies {
    private static final String TYPE = "ResearchStudy";

    private final ObjectProvider<ResourceReader> reader;
    private final ObjectProvider<SearchRules> rules;

    CountedStudies(ObjectProvider<ResourceReader> reader, ObjectProvider<SearchRules> rules) {
        this.reader = reader;
        this.rules = rules;
    }

    Set<Long> numbers(Map<String, List<String>> search, RequestDetails request) {
        try {
            Query query = rules.getObject().checked(TYPE, new Query(search));
            return reader.getObject().numbersOfMatches(TYPE, query.text(), request);
        } catch (RefusedException e) {
            throw Refusal.of(e.problem());
        }
    }
}
