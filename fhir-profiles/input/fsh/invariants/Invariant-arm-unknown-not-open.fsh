Invariant: arm-unknown-not-open
Description: "A study whose status is unknown or not stated must be closed-to-accrual with data-absent-reason, so that it never looks open."
Severity: #error
Expression: "(extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').extension.where(url = 'state').value.coding.where(system = 'https://armature.example/fhir/CodeSystem/status').where(code = 'UNKNOWN').exists() or status.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()) implies (status = 'closed-to-accrual' and status.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists())"
