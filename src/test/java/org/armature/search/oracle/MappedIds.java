package org.armature.search.oracle;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armature.mapping.StudyMapper;
import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/**
 * How the resources of a study are called, which only the mapping can say: each type's in the order of the record.
 *
 * @param references by type, with the type
 * @param organizations references by name
 * @param quantities the numbers that were understood in criteria of the first level
 * @param criteria all that was understood, however deep it is nested
 */
record MappedIds(
        Map<String, List<String>> references,
        Map<String, String> organizations,
        List<Quantity> quantities,
        List<GroupCharacteristicComponent> criteria) {

    static MappedIds of(SourcedStudy study) {
        List<Resource> resources = StudyMapper.toBundle(study).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
        Map<String, String> organizations = new HashMap<>();
        of(resources, Organization.class)
                .forEach(each -> organizations.put(each.getName(), "Organization/" + each.getIdPart()));
        return new MappedIds(
                resources.stream()
                        .map(each -> each.fhirType() + "/" + each.getIdPart())
                        .collect(Collectors.groupingBy(
                                each -> each.substring(0, each.indexOf('/')),
                                LinkedHashMap::new,
                                Collectors.toUnmodifiableList())),
                organizations,
                eligibility(resources)
                        .flatMap(group -> group.getCharacteristic().stream())
                        .map(characteristic -> characteristic.getValue())
                        .filter(Quantity.class::isInstance)
                        .map(Quantity.class::cast)
                        .toList(),
                eligibility(resources)
                        .flatMap(group -> Stream.concat(Stream.of(group), of(group.getContained(), Group.class)))
                        .flatMap(group -> group.getCharacteristic().stream())
                        .toList());
    }

    private static Stream<Group> eligibility(List<Resource> resources) {
        return of(resources, Group.class).filter(group -> !group.getActual());
    }

    private static <T> Stream<T> of(List<Resource> resources, Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    List<String> of(String type) {
        return references.getOrDefault(type, List.of());
    }

    /** Ids without their type. */
    List<String> ids(String type) {
        return of(type).stream()
                .map(reference -> reference.substring(type.length() + 1))
                .toList();
    }

    /** Organizations of exactly the same name are one; who has none is none. */
    Set<String> organizations(Stream<String> names) {
        return names.filter(Objects::nonNull)
                .map(name -> Normalizer.normalize(name.strip(), Normalizer.Form.NFC))
                .filter(name -> !name.isEmpty())
                .map(name -> Objects.requireNonNull(organizations.get(name), name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
