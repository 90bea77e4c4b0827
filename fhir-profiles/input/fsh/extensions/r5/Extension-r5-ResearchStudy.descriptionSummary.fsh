Extension: R5ResearchStudyDescriptionSummary
Id: extension-ResearchStudy.descriptionSummary
Title: "Brief summary"
Description: "A brief summary of the study for people who are not experts. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.descriptionSummary"
* value[x] 1..1
* value[x] only markdown
