Extension: R5ResearchStudyClassifier
Id: extension-ResearchStudy.classifier
Title: "Classification"
Description: "A classification of the study. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.classifier"
* value[x] 1..1
* value[x] only CodeableConcept
