Invariant: arm-contained-combined
Description: "A contained group must say how its characteristics are combined, and have some."
Severity: #error
Expression: "contained.all(modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-method').exists() and characteristic.exists())"
