package org.armature.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.armature.source.ctgov.CtgovRecords;
import org.armature.study.SourcedStudy;
import org.armature.study.StudyJson;

/**
 * A study as one line of registry JSON. A study of another register than ClinicalTrials.gov says in addition what it was
 * read from, so that reading it again does not make it a record of that registry.
 */
final class RecordLine {
    private RecordLine() {}

    static byte[] of(SourcedStudy study) {
        try {
            ObjectNode tree = StudyJson.write(study.study());
            if (study.study().nctId() == null) {
                tree.put(CtgovRecords.SOURCE_FORMAT, study.format().code());
            }
            return StudyJson.mapper().writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
