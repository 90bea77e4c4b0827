Instance: ResearchStudy-classifier
InstanceOf: SearchParameter
Usage: #definition
Title: "classifier of ResearchStudy"
Description: "The classifiers of the study in HL7's codes, as in R5."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-classifier"
* name = "ResearchStudyClassifier"
* status = #active
* experimental = false
* description = "The classifiers of the study in HL7's codes, as in R5."
* code = #classifier
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.classifier').value"
