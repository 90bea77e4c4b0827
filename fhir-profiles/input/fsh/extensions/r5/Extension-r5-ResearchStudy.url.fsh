Extension: R5ResearchStudyUrl
Id: extension-ResearchStudy.url
Title: "Canonical address of a study"
Description: "The address of the study in its registry. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.url"
* value[x] 1..1
* value[x] only uri
