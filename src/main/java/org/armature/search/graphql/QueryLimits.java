package org.armature.search.graphql;

import java.util.List;
import java.util.Set;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.Refusal;
import org.hl7.fhir.utilities.graphql.Argument;
import org.hl7.fhir.utilities.graphql.Operation;
import org.hl7.fhir.utilities.graphql.Package;
import org.hl7.fhir.utilities.graphql.Selection;
import org.hl7.fhir.utilities.graphql.Value;

/** How large a query may be, before anything parses it. */
final class QueryLimits {
    private static final int LONGEST = 10_000;

    /** Studies, their sites' organizations' addresses and the like are far within this. */
    private static final int DEEPEST = 12;

    private static final String NAMED_FRAGMENTS = "named fragments are not offered";

    private QueryLimits() {}

    /** Whether a query of the whole server asks for types that there are: the engine passes over others in silence. */
    static void checkTypes(Package query, Set<String> types) {
        for (Operation operation : query.getDocument().getOperations()) {
            for (Selection selection : operation.getSelectionSet()) {
                String name =
                        selection.getField() == null ? "" : selection.getField().getName();
                String type = name.replaceFirst("(List|Connection)$", "");
                if (!types.contains(name) && !types.contains(type)) {
                    throw Refusal.because(
                            "query",
                            "there is nothing called \"" + OperationParameters.shortened(name) + "\"",
                            "such as ResearchStudy, ResearchStudyList or ResearchStudyConnection");
                }
            }
        }
    }

    /**
     * Refuses what the engine would expand without a bound, named fragments within named fragments, and what it would run
     * as FHIRPath, whose patterns may take for ever.
     */
    static void checkParts(Package query) {
        query.getDocument().getOperations().forEach(operation -> checkParts(operation.getSelectionSet()));
        if (!query.getDocument().getFragments().isEmpty()) {
            throw Refusal.because("query", NAMED_FRAGMENTS, "write the fields where they are wanted");
        }
    }

    private static void checkParts(List<Selection> selections) {
        for (Selection selection : selections) {
            if (selection.getField() != null) {
                selection.getField().getArguments().forEach(QueryLimits::checkArgument);
                checkParts(selection.getField().getSelectionSet());
            } else if (selection.getInlineFragment() != null) {
                checkParts(selection.getInlineFragment().getSelectionSet());
            } else {
                throw Refusal.because("query", NAMED_FRAGMENTS, "write the fields where they are wanted");
            }
        }
    }

    private static void checkArgument(Argument argument) {
        boolean path = argument.getName().equals("fhirpath")
                || argument.getValues().stream()
                        .map(Value::getValue)
                        .anyMatch(value -> value != null && (value.contains("'") || value.contains("\\")));
        if (path) {
            String name = OperationParameters.shortened(argument.getName());
            throw Refusal.because(name, "FHIRPath and quotation marks are not offered", "leave them out");
        }
    }

    static void check(String query) {
        if (query.length() > LONGEST) {
            throw Refusal.because("query", "it has " + query.length() + " characters", "at most " + LONGEST);
        }
        int depth = 0;
        for (char c : query.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                throw Refusal.because("query", "it is nested more than " + DEEPEST + " deep", "ask in several queries");
            }
        }
    }
}
