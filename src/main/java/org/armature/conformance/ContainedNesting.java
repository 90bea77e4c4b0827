package org.armature.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * How deep contained resources refer to one another. The validator follows every reference from every other place, so
 * that a chain of some hundred keeps it busy for minutes; and who reads a Group that is among its own criteria never
 * comes to an end.
 */
final class ContainedNesting {
    /** Several times what the criteria of a trial need: 8 in 2,322 studies. */
    private static final int DEEPEST = 32;

    private static final int IN_WORK = -1;

    private final Map<String, List<String>> references = new HashMap<>();
    private final Map<String, Boolean> groups = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    private ContainedNesting(Element resource) {
        for (Element contained : resource.getChildrenByName("contained")) {
            List<String> found = new ArrayList<>();
            collect(contained, found);
            references.put(String.valueOf(contained.getIdBase()), found);
            groups.put(
                    String.valueOf(contained.getIdBase()), contained.fhirType().equals("Group"));
        }
    }

    /** What is wrong with the contained resources, null if nothing is. */
    static @Nullable ValidationMessage problem(Element resource) {
        ContainedNesting nesting = new ContainedNesting(resource);
        for (String id : nesting.references.keySet()) {
            if (nesting.depth(id, 1) > DEEPEST) {
                String text = "contained resources refer to one another over more than " + DEEPEST + " levels";
                return error(resource, IssueType.TOOCOSTLY, "contained-too-deep", text + ": nest them less deeply");
            }
        }
        return nesting.depths.containsValue(IN_WORK)
                ? error(resource, IssueType.VALUE, "contained-circle", "a contained Group is among its own criteria")
                : null;
    }

    /**
     * Over how many levels a contained resource refers to others. Groups in a circle stay {@link #IN_WORK}. Not followed
     * deeper than {@link #DEEPEST}.
     */
    private int depth(String id, int level) {
        Integer known = depths.get(id);
        if (known != null || level > DEEPEST) {
            return known == null ? level : known;
        }
        depths.put(id, IN_WORK);
        int deepest = 0;
        boolean circle = false;
        for (String next : references.getOrDefault(id, List.of())) {
            int below = depth(next, level + 1);
            circle |= below == IN_WORK && groups.getOrDefault(id, false) && groups.getOrDefault(next, false);
            deepest = Math.max(deepest, below);
        }
        depths.put(id, circle ? IN_WORK : deepest + 1);
        return deepest + 1;
    }

    private static void collect(Element element, List<String> found) {
        for (Element child : element.getChildren()) {
            String value = child.getName().equals("reference") ? child.primitiveValue() : null;
            if (value != null && value.startsWith("#")) {
                found.add(value.substring(1));
            }
            collect(child, found);
        }
    }

    private static ValidationMessage error(Element resource, IssueType type, String rule, String text) {
        ValidationMessage message = new ValidationMessage(
                ValidationMessage.Source.InstanceValidator,
                type,
                resource.line(),
                resource.col(),
                resource.fhirType() + ".contained",
                text,
                IssueSeverity.ERROR);
        message.setMessageId(rule);
        return message;
    }
}
