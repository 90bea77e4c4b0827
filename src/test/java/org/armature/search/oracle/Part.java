package org.armature.search.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armature.study.Study;

/**
 * A part of a study that is a resource of its own.
 *
 * @param <T> the part in the record
 * @param id the resource's
 */
record Part<T>(Study study, T content, String id) {

    static Map<String, Study> byId(List<Study> studies) {
        Map<String, Study> byId = new LinkedHashMap<>();
        studies.forEach(study -> byId.put(study.id(), study));
        return byId;
    }

    static <T> Map<String, Part<T>> partsById(List<Part<T>> parts) {
        Map<String, Part<T>> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(part.id(), part));
        return byId;
    }
}
