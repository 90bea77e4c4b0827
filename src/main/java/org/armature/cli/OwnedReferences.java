package org.armature.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the resources of a study that another of its resources refers to, by reference or by canonical URL. */
final class OwnedReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\S*/)?([A-Z][A-Za-z]+/([A-Za-z0-9.-]+))(?:\\|\\S*|/_history/\\S*)?");

    private OwnedReferences() {}

    /** Adds what a resource refers to and what belongs to the study alone, as {@code Type/id}. */
    static void collect(String studyId, JsonNode resource, Set<String> found) {
        if (resource.isTextual()) {
            Matcher reference = REFERENCE.matcher(resource.textValue());
            if (reference.matches() && reference.group(2).startsWith(studyId + "-")) {
                found.add(reference.group(1));
            }
        }
        resource.forEach(child -> collect(studyId, child, found));
    }
}
