package org.armature.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;

/** A study as one line of registry JSON. */
final class RecordLine {
    private RecordLine() {}

    static byte[] of(SourcedStudy study) {
        try {
            return StudyJson.mapper().writeValueAsBytes(StudyJson.write(study.study()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
