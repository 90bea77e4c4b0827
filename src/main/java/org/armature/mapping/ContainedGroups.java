package org.armature.mapping;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupCharacteristicComponent;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The Groups in an eligibility group that combine characteristics; a characteristic refers to each. */
final class ContainedGroups {
    private static final String METHOD = Extensions.own("group-combination-method");
    private static final String THRESHOLD = Extensions.own("group-combination-threshold");

    private final Group root;

    ContainedGroups(Group root) {
        this.root = root;
    }

    /** A new Group that combines its characteristics so, as the value of a characteristic. */
    Group add(CombinationMethod method, GroupCharacteristicComponent of) {
        Group group = new Group().setType(GroupType.PERSON).setActual(false);
        group.setId("c" + (root.getContained().size() + 1));
        group.addModifierExtension(new Extension(METHOD, Values.code(method.code())));
        root.addContained(group);
        of.setValue(new Reference("#" + group.getIdElement().getIdPart()));
        return group;
    }

    static void threshold(Group group, int least) {
        group.addModifierExtension(new Extension(THRESHOLD, new PositiveIntType(least)));
    }

    /** The Group that is the value of a characteristic. */
    Group of(GroupCharacteristicComponent characteristic) {
        String id = characteristic.getValueReference().getReference();
        for (Resource contained : root.getContained()) {
            if (contained instanceof Group group && id != null && id.equals("#" + bare(group.getId()))) {
                return group;
            }
        }
        throw new IllegalArgumentException("no contained Group " + id);
    }

    /** HAPI's parser puts the sign of a local reference before the id. */
    private static String bare(String id) {
        return id.startsWith("#") ? id.substring(1) : id;
    }

    static CombinationMethod method(Group group) {
        return CombinationMethod.of(value(group, METHOD));
    }

    static int threshold(Group group) {
        return Integer.parseInt(value(group, THRESHOLD));
    }

    private static String value(Group group, String url) {
        return group.getModifierExtension().stream()
                .filter(extension -> url.equals(extension.getUrl()))
                .map(extension -> extension.getValue().primitiveValue())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a contained Group without " + url));
    }
}
