Extension: R5ResearchStudyDate
Id: extension-ResearchStudy.date
Title: "Date of the last change"
Description: "When the record was last changed. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.date"
* value[x] 1..1
* value[x] only dateTime
