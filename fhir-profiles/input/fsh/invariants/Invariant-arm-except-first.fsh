Invariant: arm-except-first
Description: "A group with exceptions must have exactly one characteristic that does not exclude."
Severity: #error
Expression: "contained.where(modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-method').value = 'except-subset').all(characteristic.where(exclude = false).count() = 1)"
