Extension: R5ResearchStudyStudyDesign
Id: extension-ResearchStudy.studyDesign
Title: "Study design"
Description: "One property of the design of the study. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.studyDesign"
* value[x] 1..1
* value[x] only CodeableConcept
