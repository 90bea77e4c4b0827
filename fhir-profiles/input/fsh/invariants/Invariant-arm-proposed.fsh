Invariant: arm-proposed
Description: "A proposed criterion must say that it is proposed, by whom, for which words at which place, and that a machine cannot decide it."
Severity: #error
Expression: "extension('https://armature.example/fhir/StructureDefinition/criterion-origin').where(value = 'proposed').count() = 1 and extension('https://armature.example/fhir/StructureDefinition/relevant-for-automated-matching').where(value = false).count() = 1 and extension('https://armature.example/fhir/StructureDefinition/characteristic-method').value.text.exists() and extension('https://armature.example/fhir/StructureDefinition/characteristic-description').exists() and extension('https://armature.example/fhir/StructureDefinition/source-span').exists()"
