package org.armature.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a record's {@code resultsSection} is a module of results; the rest is kept beside the model. */
final class Results {
    /** Names as the registry forms them, so that they can be part of an id. */
    private static final Pattern MODULE = Pattern.compile("[a-z][a-zA-Z0-9]{0,29}");

    private Results() {}

    /** The section itself where it is an object of modules alone, else its modules, and null where it has none. */
    static @Nullable JsonNode modules(@Nullable JsonNode section) {
        if (!(section instanceof ObjectNode results)) {
            return null;
        }
        ObjectNode modules = results;
        if (!results.properties().stream().allMatch(field -> isModule(field.getKey()))) {
            modules = results.objectNode();
            for (var field : results.properties()) {
                if (isModule(field.getKey())) {
                    modules.set(field.getKey(), field.getValue());
                }
            }
        }
        return modules.isEmpty() ? null : modules;
    }

    private static boolean isModule(String name) {
        return MODULE.matcher(name).matches();
    }
}
