package org.armature.search.similar;

import java.util.Set;
import org.armature.search.operation.OperationParameters;

/** Which study, and how many that resemble it. */
record SimilarRequest(String studyId, int count) {
    static final String COUNT = "_count";
    static final int DEFAULT_COUNT = 10;
    static final int MOST = 100;

    static SimilarRequest of(String studyId, OperationParameters parameters) {
        parameters.onlyThese(Set.of(COUNT));
        return new SimilarRequest(studyId, parameters.count(COUNT, DEFAULT_COUNT, MOST));
    }
}
