Invariant: arm-conditional
Description: "A condition must be any of two characteristics: that the condition does not hold, and what is required where it holds."
Severity: #error
Expression: "code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and code = 'conditional').exists() implies value.resolve().where(modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-method').value = 'any-of' and characteristic.count() = 2 and characteristic.first().exclude = true).exists()"
