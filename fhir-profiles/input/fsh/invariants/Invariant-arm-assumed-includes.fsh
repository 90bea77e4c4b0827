Invariant: arm-assumed-includes
Description: "A criterion whose polarity is assumed must count as including."
Severity: #error
Expression: "extension('https://armature.example/fhir/StructureDefinition/polarity-assumed').exists() implies exclude = false"
