Invariant: arm-person-not-computable
Description: "A criterion that a person must decide must say that a machine cannot."
Severity: #error
Expression: "code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and (code = 'consent' or code = 'compliance' or code = 'participation' or code = 'contraception' or code = 'judgement')).exists() implies extension('https://armature.example/fhir/StructureDefinition/relevant-for-automated-matching').where(value = false).exists()"
