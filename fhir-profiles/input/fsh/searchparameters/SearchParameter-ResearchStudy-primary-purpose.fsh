Instance: ResearchStudy-primary-purpose
InstanceOf: SearchParameter
Usage: #definition
Title: "primary-purpose of ResearchStudy"
Description: "The main objective of the study, as HL7's code or the registry's."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-primary-purpose"
* name = "ResearchStudyPrimaryPurpose"
* status = #active
* experimental = false
* description = "The main objective of the study, as HL7's code or the registry's."
* code = #primary-purpose
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.primaryPurposeType"
