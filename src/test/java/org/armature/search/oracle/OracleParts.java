package org.armature.search.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.ContactsLocationsModule.Location;
import org.armature.study.SourcedStudy;
import org.armature.study.Study;

/**
 * The parts of studies that are resources of their own, as the records have them.
 *
 * @param ids how the resources are called, by study
 */
record OracleParts(
        Map<String, MappedIds> ids,
        List<Part<Location>> sites,
        List<Part<Intervention>> interventions,
        List<Part<MappedIds>> groups,
        List<Part<Study>> protocols) {

    static OracleParts of(List<SourcedStudy> sourced) {
        OracleParts parts = new OracleParts(
                new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sourced.forEach(parts::add);
        return parts;
    }

    private void add(SourcedStudy sourced) {
        Study study = sourced.study();
        MappedIds mapped = MappedIds.of(sourced);
        ids.put(study.id(), mapped);
        sites.addAll(
                parts(study, study.protocolSection().contactsLocationsModule().locations(), mapped.ids("Location")));
        interventions.addAll(parts(
                study,
                study.protocolSection().armsInterventionsModule().interventions(),
                mapped.ids("ActivityDefinition")));
        groups.add(new Part<>(study, mapped, study.id() + "-eligibility"));
        mapped.ids("PlanDefinition").forEach(id -> protocols.add(new Part<>(study, study, id)));
    }

    /** The resources of a type of a study, with their type. */
    List<String> of(Study study, String type) {
        return Objects.requireNonNull(ids.get(study.id())).of(type);
    }

    private static <T> List<Part<T>> parts(Study study, List<T> contents, List<String> ids) {
        if (contents.size() != ids.size()) {
            throw new IllegalStateException(study.id() + " has " + contents.size() + " and not " + ids.size());
        }
        List<Part<T>> parts = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            parts.add(new Part<>(study, contents.get(place), ids.get(place)));
        }
        return parts;
    }
}
