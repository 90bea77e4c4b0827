package org.armature.search.oracle;

import java.util.Set;
import java.util.function.Function;

/**
 * What stands beside matches.
 *
 * @param asked the parameter of the query
 * @param brings the resources that it brings beside one match, with their types
 */
record Include<T>(Asked<T> asked, Function<T, Set<String>> brings) {

    static <T> Include<T> of(String parameter, String value, Function<T, Set<String>> brings) {
        return new Include<>(new Asked<>(parameter, value, each -> true), brings);
    }
}
