package org.armature.search.oracle;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One parameter of a query with what it means.
 *
 * @param <T> what is asked for: a study, or a part of one
 * @param parameter its name, with modifier or chain
 * @param value as it stands in a query, before it is encoded for a URL
 * @param meaning what is found must be like this, by the record alone
 */
record Asked<T>(String parameter, String value, Predicate<T> meaning) {

    /** This value or that one of the same parameter. */
    Asked<T> or(Asked<T> other) {
        return new Asked<>(parameter, value + "," + other.value, meaning.or(other.meaning));
    }

    /** The same with FHIR's modifier not: also what has no value at all. */
    Asked<T> not() {
        return new Asked<>(parameter + ":not", value, meaning.negate());
    }

    /** The same asked through a reference: of something else, under a name that begins with the way to it. */
    <S> Asked<S> along(String way, Function<S, T> reference) {
        return new Asked<>(way + parameter, value, from -> meaning.test(reference.apply(from)));
    }

    /** As FHIR asks for it: these characters separate values and parts of them. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\,|$])", "\\\\$1");
    }
}
