package org.armature.search.catalogue;

import java.util.List;

/**
 * A study that resembles another, and why.
 *
 * @param studyId its id in FHIR
 * @param number the number that the store gave it
 * @param score how much it resembles, from 0 to 1 for a study that shares everything that was compared
 * @param reasons what both have, the most telling kind first; never empty
 */
public record SimilarStudy(String studyId, long number, double score, List<Reason> reasons) {

    /** Things of one kind that both studies have. */
    public record Reason(Kind kind, List<String> shared) {}

    /** What studies are compared by. */
    public enum Kind {
        /** Conditions, and the MeSH terms of conditions. */
        CONDITION,
        /** Interventions, and the MeSH terms of interventions. */
        INTERVENTION,
        PHASE,
        /** Words that are frequent in the criteria of both and rare in those of others. */
        CRITERIA
    }
}
