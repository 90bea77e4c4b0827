Invariant: arm-arm-links
Description: "Two arms of a study must not have the same link id."
Severity: #error
Expression: "arm.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.comparisonGroup.linkId').value.isDistinct()"
