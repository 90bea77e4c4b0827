package org.armature.search.everything;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The links of a page. Everything that the next page needs to know is in its link, so that no server has to remember
 * it, and no link goes out of date.
 *
 * @param presentation the parameters that say how pages are written
 */
record EverythingLinks(String base, EverythingRequest asked, Map<String, List<String>> presentation) {

    String self() {
        return url(asked.after() == null ? null : asked.after().reference());
    }

    /** The link to the page that begins after this resource. */
    String after(Resource last) {
        return url(last.fhirType() + "/" + last.getIdElement().getIdPart());
    }

    private String url(@Nullable String after) {
        List<String> query = new ArrayList<>();
        query.add(pair(EverythingRequest.COUNT, Integer.toString(asked.count())));
        if (!asked.types().equals(EnumSet.allOf(MemberType.class))) {
            query.add(pair(
                    EverythingRequest.TYPE,
                    asked.types().stream().map(MemberType::fhirType).collect(Collectors.joining(","))));
        }
        if (asked.since() != null) {
            query.add(pair(EverythingRequest.SINCE, asked.since().toInstant().toString()));
        }
        presentation.forEach((name, values) -> values.forEach(value -> query.add(pair(name, value))));
        if (after != null) {
            query.add(pair(EverythingRequest.AFTER, after));
        }
        return base + "/ResearchStudy/" + asked.studyId() + "/$everything?" + String.join("&", query);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
