package org.armature.search.everything;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armature.store.ResourceReader;
import org.hl7.fhir.r4.model.Resource;

/**
 * A page of a study's resources.
 *
 * @param more whether others follow it
 */
record EverythingPage(List<Resource> resources, boolean more) {

    /**
     * Reads the next resources of these, in their order. One that was deleted meanwhile is passed over, and one more than
     * fits is looked for, so that no page is empty.
     */
    static EverythingPage read(
            List<Member> members,
            EverythingRequest asked,
            ResourceReader reader,
            StudyMembers study,
            RequestDetails by) {
        List<Resource> found = new ArrayList<>();
        int enough = asked.count() + 1;
        for (int from = 0; from < members.size() && found.size() < enough; from += enough) {
            List<Member> part = members.subList(from, Math.min(members.size(), from + enough));
            Map<Member, Resource> read = new HashMap<>();
            part.stream()
                    .collect(Collectors.groupingBy(Member::type, Collectors.mapping(Member::id, Collectors.toList())))
                    .forEach((type, ids) -> reader.byIds(type.fhirType(), ids, asked.since(), by)
                            .forEach(resource -> read.put(
                                    new Member(type, resource.getIdElement().getIdPart()), resource)));
            part.stream()
                    .filter(read::containsKey)
                    .map(read::get)
                    .filter(resource -> !study.isAboutPatient(resource))
                    .forEach(found::add);
        }
        boolean more = found.size() >= enough;
        return new EverythingPage(more ? List.copyOf(found.subList(0, asked.count())) : found, more);
    }
}
