Invariant: arm-one-overall-status
Description: "A study must state its recruitment status exactly once, and may state none only where its source does not say one (data-absent-reason on status)."
Severity: #error
Expression: "extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').extension.where(url = 'state').value.coding.where(system = 'https://armature.example/fhir/CodeSystem/status').count() = 1 or (extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').extension.where(url = 'state').value.coding.where(system = 'https://armature.example/fhir/CodeSystem/status').empty() and status.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists())"
