Invariant: arm-free-text-not-computable
Description: "A criterion that is free text must say that a machine cannot decide it."
Severity: #error
Expression: "code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and code = 'free-text').exists() implies extension('https://armature.example/fhir/StructureDefinition/relevant-for-automated-matching').where(value = false).exists()"
