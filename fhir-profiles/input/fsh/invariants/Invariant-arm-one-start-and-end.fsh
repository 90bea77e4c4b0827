Invariant: arm-one-start-and-end
Description: "A study must not have two start dates or two completion dates."
Severity: #error
Expression: "extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').where(extension.where(url = 'state').value.coding.where(code = 'overall-study').exists()).extension.where(url = 'period').where(value.start.exists()).count() <= 1 and extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').where(extension.where(url = 'state').value.coding.where(code = 'overall-study').exists()).extension.where(url = 'period').where(value.end.exists()).count() <= 1"
