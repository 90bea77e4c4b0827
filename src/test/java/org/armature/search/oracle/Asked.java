package org.armature.search.oracle;

import java.util.function.Predicate;
import org.armature.study.Study;

/**
 * One parameter of a query with what it means.
 *
 * @param parameter its name, with modifier or chain
 * @param value as it stands in a query, before it is encoded for a URL
 * @param meaning what a study that is found must be like, by its record alone
 */
record Asked(String parameter, String value, Predicate<Study> meaning) {

    /** This value or that one of the same parameter. */
    Asked or(Asked other) {
        return new Asked(parameter, value + "," + other.value, meaning.or(other.meaning));
    }

    /** The same with FHIR's modifier not: also what has no value at all. */
    Asked not() {
        return new Asked(parameter + ":not", value, meaning.negate());
    }
}
