package org.armature.mapping;

import org.armature.study.BrowseModule.Mesh;
import org.armature.study.ConditionsModule;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Descriptions, conditions and keywords. */
final class ConditionsMapping {
    static final String MESH = "https://www.nlm.nih.gov/mesh";

    private ConditionsMapping() {}

    static void map(TrialResources trial) {
        var description = trial.protocol().descriptionModule();
        Extensions.add(
                trial.study(),
                Extensions.r5("ResearchStudy.descriptionSummary"),
                Values.markdown(description.briefSummary()));
        if (Values.has(description.detailedDescription())) {
            trial.study().setDescription(description.detailedDescription());
        }
        ConditionsModule module = trial.protocol().conditionsModule();
        module.conditions().stream()
                .filter(Values::has)
                .forEach(name -> trial.study().addCondition(Values.text(name)));
        trial.source().derivedSection().conditionBrowseModule().meshes().stream()
                .filter(mesh -> Values.has(mesh.id()))
                .forEach(mesh -> trial.study().addCondition(meshConcept(mesh)));
        module.keywords().stream()
                .filter(Values::has)
                .forEach(word -> trial.study().addKeyword(Values.text(word)));
    }

    /** A MeSH descriptor as a coding; the registry's own words stand in the elements before it. */
    static CodeableConcept meshConcept(Mesh mesh) {
        return new CodeableConcept(new Coding(MESH, mesh.id(), mesh.term()));
    }
}
