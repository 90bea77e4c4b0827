Invariant: arm-threshold
Description: "A combination of at least or at most some criteria must state the number."
Severity: #error
Expression: "contained.combine($this).where(modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-method').value = 'at-least' or modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-method').value = 'at-most').all(modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/group-combination-threshold').exists())"
