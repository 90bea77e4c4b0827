package org.armature.search.oracle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query and what it must find.
 *
 * @param type the type of resource that is asked for
 * @param post whether it is sent in a body
 * @param expected the ids of the resources that the records say it finds
 * @param included the resources, with their types, that the records say stand beside them
 */
record OracleQuery(
        String type, List<? extends Asked<?>> asked, boolean post, Set<String> expected, Set<String> included) {

    /** The parameters as a URL has them. */
    String encoded() {
        return asked.stream()
                .map(each -> URLEncoder.encode(each.parameter(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(each.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    boolean includes() {
        return asked.stream().anyMatch(each -> each.parameter().contains("include"));
    }

    /** What kind of parameter the query is about: its first, and what it asks to stand beside the matches. */
    String kind() {
        return type + "?"
                + asked.stream()
                        .filter(each -> each == asked.get(0) && !includes()
                                || each.parameter().contains("include"))
                        .map(each -> each.parameter() + (includes() ? "=" + each.value() : ""))
                        .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return (post ? "POST " : "GET ")
                + type
                + "?"
                + asked.stream()
                        .map(each -> each.parameter() + "=" + each.value())
                        .collect(Collectors.joining(" & "));
    }
}
