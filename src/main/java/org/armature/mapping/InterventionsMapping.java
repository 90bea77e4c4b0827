package org.armature.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armature.study.ArmsInterventionsModule.Intervention;
import org.armature.study.ArmsInterventionsModule.InterventionType;
import org.armature.study.BrowseModule.Mesh;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.jspecify.annotations.Nullable;

/** The interventions as {@code ActivityDefinition}s, and what they are about as {@code ResearchStudy.focus}. */
final class InterventionsMapping {
    private InterventionsMapping() {}

    /** An intervention with the canonical URL of its {@code ActivityDefinition}. */
    record Activity(Intervention intervention, String url) {}

    /** Adds the interventions in order. */
    static List<Activity> map(TrialResources trial) {
        List<Mesh> meshes =
                trial.source().derivedSection().interventionBrowseModule().meshes();
        List<Activity> activities = new ArrayList<>();
        for (Intervention intervention :
                trial.protocol().armsInterventionsModule().interventions()) {
            String type =
                    intervention.type() == null ? null : intervention.type().name();
            String id = trial.id("intervention", type, intervention.name());
            ActivityDefinition definition = definition(intervention, activities.size() + 1, meshes);
            definition.setUrl(Canonical.BASE + "/ActivityDefinition/" + id);
            trial.add(definition, id, intervention.name());
            activities.add(new Activity(intervention, definition.getUrl()));
            String name = Values.nonBlank(intervention.name());
            if (name != null) {
                trial.study().addFocus(Values.text(name));
            }
        }
        meshes.stream()
                .filter(mesh -> Values.has(mesh.id()))
                .forEach(mesh -> trial.study().addFocus(ConditionsMapping.meshConcept(mesh)));
        return activities;
    }

    private static ActivityDefinition definition(Intervention intervention, int number, List<Mesh> meshes) {
        ActivityDefinition definition = new ActivityDefinition();
        definition.setName("Intervention_" + number).setStatus(PublicationStatus.ACTIVE);
        String title = Values.nonBlank(intervention.name());
        if (title != null) {
            definition.setTitle(title);
            CodeableConcept product = Values.text(title);
            meshes.stream()
                    .filter(mesh -> isCalled(intervention, mesh))
                    .forEach(mesh -> product.addCoding(new Coding(ConditionsMapping.MESH, mesh.id(), mesh.term())));
            if (kind(intervention.type()) == ActivityDefinitionKind.MEDICATIONREQUEST) {
                definition.setProduct(product);
            } else {
                definition.setCode(product);
            }
        }
        if (Values.has(intervention.description())) {
            definition.setDescription(intervention.description());
        }
        if (intervention.type() != null) {
            definition.setKind(kind(intervention.type()));
            definition.addTopic(RegistryCodes.concept(intervention.type()));
        }
        intervention
                .otherNames()
                .forEach(name -> Extensions.add(definition, Extensions.own("other-name"), Values.string(name)));
        intervention
                .armGroupLabels()
                .forEach(label -> Extensions.add(definition, Extensions.own("arm-group-label"), Values.string(label)));
        new Narrative()
                .row("Name", intervention.name())
                .row("Type", intervention.type())
                .row("Other names", String.join("; ", intervention.otherNames()))
                .markdown(intervention.description())
                .setOn(definition);
        return definition;
    }

    /** Whether the intervention bears exactly the name of a MeSH descriptor; anything looser would be a guess. */
    private static boolean isCalled(Intervention intervention, Mesh mesh) {
        return Values.has(mesh.id())
                && Stream.concat(Stream.ofNullable(intervention.name()), intervention.otherNames().stream())
                        .anyMatch(name -> name.strip().equalsIgnoreCase(mesh.term()));
    }

    private static @Nullable ActivityDefinitionKind kind(@Nullable InterventionType type) {
        if (type == null) {
            return null;
        }
        return switch (type) {
            case DRUG, BIOLOGICAL, DIETARY_SUPPLEMENT, COMBINATION_PRODUCT -> ActivityDefinitionKind.MEDICATIONREQUEST;
            case DEVICE -> ActivityDefinitionKind.DEVICEREQUEST;
            case PROCEDURE, RADIATION, BEHAVIORAL, DIAGNOSTIC_TEST, GENETIC, OTHER ->
                ActivityDefinitionKind.SERVICEREQUEST;
        };
    }
}
