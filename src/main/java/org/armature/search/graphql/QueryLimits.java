package org.armature.search.graphql;

import java.util.Set;
import org.armature.search.operation.OperationParameters;
import org.armature.search.operation.Refusal;
import org.hl7.fhir.utilities.graphql.Operation;
import org.hl7.fhir.utilities.graphql.Package;
import org.hl7.fhir.utilities.graphql.Selection;

/** How large a query may be, before anything parses it. */
final class QueryLimits {
    private static final int LONGEST = 10_000;

    /** Studies, their sites' organizations' addresses and the like are far within this. */
    private static final int DEEPEST = 12;

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
