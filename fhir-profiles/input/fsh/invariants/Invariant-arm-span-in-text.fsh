Invariant: arm-span-in-text
Description: "The place of a criterion must lie within the verbatim text of the group."
Severity: #error
Expression: "characteristic.extension('https://armature.example/fhir/StructureDefinition/source-span').extension.where(url = 'end').value.all($this <= %resource.extension('http://hl7.org/fhir/StructureDefinition/artifact-description').value.toString().length())"
