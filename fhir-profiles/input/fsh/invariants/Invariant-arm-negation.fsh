Invariant: arm-negation
Description: "A negation must be all of one characteristic, which excludes."
Severity: #error
Expression: "code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and code = 'negation').exists() implies value.resolve().where(modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-method').value = 'all-of' and characteristic.count() = 1 and characteristic.first().exclude = true).exists()"
