Invariant: arm-active-is-open
Description: "A study may be active only where its registry says that it recruits, enrolls by invitation or is available."
Severity: #error
Expression: "(status = 'active') implies extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').extension.where(url = 'state').value.coding.where(system = 'https://armature.example/fhir/CodeSystem/status').where(code = 'RECRUITING' or code = 'ENROLLING_BY_INVITATION' or code = 'AVAILABLE').exists()"
