Invariant: arm-parsed-has-source
Description: "A criterion that was read from the text must have its words and their place in the text."
Severity: #error
Expression: "extension('https://armature.example/fhir/StructureDefinition/criterion-origin').where(value = 'parsed').exists() implies (extension('https://armature.example/fhir/StructureDefinition/characteristic-description').exists() and extension('https://armature.example/fhir/StructureDefinition/source-span').exists())"
