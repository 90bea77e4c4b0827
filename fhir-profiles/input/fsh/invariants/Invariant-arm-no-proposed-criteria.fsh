Invariant: arm-no-proposed-criteria
Description: "A proposed criterion must not stand in the eligibility group; it belongs in a group of its own."
Severity: #error
Expression: "extension('https://armature.example/fhir/StructureDefinition/criterion-origin').where(value = 'proposed').empty()"
