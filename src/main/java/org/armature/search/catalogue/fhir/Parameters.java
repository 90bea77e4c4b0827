package org.armature.search.catalogue.fhir;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.SpecialParam;
import ca.uhn.fhir.rest.param.StringParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The search parameters of {@code ResearchStudy} that the catalogue answers, taken out of a search of HAPI's. */
final class Parameters {
    static final String CONTENT = "_content";
    static final String TEXT = "_text";
    static final String NEAR = "recruiting-near";
    static final String AGE = "eligible-age";
    static final String SEX = "eligible-sex";
    static final String SCORE = "_score";

    /** All of them. */
    static final List<String> NAMES = List.of(CONTENT, TEXT, NEAR, AGE, SEX);

    /** By which of them results can be sorted. */
    static final List<String> SORTS = List.of(SCORE, NEAR);

    private Parameters() {}

    /** Whether the search holds one of them. */
    static boolean areIn(SearchParameterMap search) {
        return NAMES.stream().anyMatch(search::containsKey) || isSortedByCatalogue(search.getSort());
    }

    static boolean isSortedByCatalogue(@Nullable SortSpec sort) {
        for (SortSpec each = sort; each != null; each = each.getChain()) {
            if (SORTS.contains(each.getParamName())) {
                return true;
            }
        }
        return false;
    }

    /** Their values: all groups must hold, of each group one value. */
    static Map<String, List<List<String>>> values(SearchParameterMap search) {
        Map<String, List<List<String>>> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<List<IQueryParameterType>> groups = search.get(name);
            if (groups != null && !groups.isEmpty()) {
                List<List<String>> texts = new ArrayList<>();
                for (List<IQueryParameterType> group : groups) {
                    texts.add(group.stream().map(value -> text(name, value)).toList());
                }
                values.put(name, texts);
            }
        }
        return values;
    }

    private static String text(String name, IQueryParameterType value) {
        if (value.getMissing() != null || value.getQueryParameterQualifier() != null) {
            throw Refusals.of(name, "it has no modifiers", "leave out what follows the colon");
        }
        String text = value instanceof StringParam string
                ? string.getValue()
                : value instanceof SpecialParam special ? special.getValue() : null;
        if (text == null || text.isBlank()) {
            throw Refusals.of(name, "it has no value", "give one");
        }
        return text;
    }
}
