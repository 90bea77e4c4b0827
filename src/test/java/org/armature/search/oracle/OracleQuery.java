package org.armature.search.oracle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A query and what it must find.
 *
 * @param post whether it is sent in a body
 * @param expected the ids of the studies that their records say it finds
 */
record OracleQuery(List<Asked> asked, boolean post, Set<String> expected) {

    /** The parameters as a URL has them. */
    String encoded() {
        return asked.stream()
                .map(each -> URLEncoder.encode(each.parameter(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(each.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return (post ? "POST " : "GET ")
                + asked.stream()
                        .map(each -> each.parameter() + "=" + each.value())
                        .collect(Collectors.joining(" & "));
    }
}
