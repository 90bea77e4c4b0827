package org.armature.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Something that one of our definitions demands.
 *
 * @param definition the id of the definition, such as {@code trial-site}
 * @param name the id of the element and what is demanded of it, such as {@code Location.mode#min}
 */
record Constraint(String definition, String name) {

    /** Every constraint of every profile and extension in {@code fhir-profiles}. */
    static List<Constraint> all() {
        return CompiledDefinitions.all(StructureDefinition.class).stream()
                .flatMap(definition -> definition.getDifferential().getElement().stream()
                        .flatMap(element -> demands(element)
                                .map(demand -> new Constraint(
                                        definition.getIdElement().getIdPart(), element.getId() + "#" + demand))))
                .toList();
    }

    private static Stream<String> demands(ElementDefinition element) {
        List<String> demands = new ArrayList<>();
        if (element.getMin() > 0) {
            demands.add("min");
        }
        if (element.hasMax() && !element.getMax().equals("*")) {
            demands.add("max");
        }
        // Another URL makes another extension.
        if ((element.hasFixed() || element.hasPattern()) && !element.getId().equals("Extension.url")) {
            demands.add("value");
        }
        if (element.getBinding().getStrength() == BindingStrength.REQUIRED) {
            demands.add("binding");
        }
        // Which extension stands in a slice is no choice of types: its URL says that.
        if (element.getType().stream().anyMatch(type -> !type.getCode().equals("Extension"))) {
            demands.add("type");
        }
        element.getConstraint().stream()
                .map(ElementDefinitionConstraintComponent::getKey)
                .forEach(demands::add);
        return demands.stream();
    }
}
