package org.armature.search.graphql;

import org.armature.search.operation.Refusal;

/** How large a query may be, before anything parses it. */
final class QueryLimits {
    private static final int LONGEST = 10_000;

    /** Studies, their sites' organizations' addresses and the like are far within this. */
    private static final int DEEPEST = 12;

    private QueryLimits() {}

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
