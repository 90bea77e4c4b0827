Invariant: arm-registration-once
Description: "Each activity of the registration must be stated once at most."
Severity: #error
Expression: "extension('http://hl7.org/fhir/StructureDefinition/researchStudy-studyRegistration').extension.where(url = 'activity').value.coding.code.isDistinct()"
