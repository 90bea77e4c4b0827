Instance: ResearchStudy-phase
InstanceOf: SearchParameter
Usage: #definition
Title: "phase of ResearchStudy"
Description: "The phase of the study, as HL7's code or the registry's. R5 has this parameter; R4 has none."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-phase"
* name = "ResearchStudyPhase"
* status = #active
* experimental = false
* description = "The phase of the study, as HL7's code or the registry's. R5 has this parameter; R4 has none."
* code = #phase
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.phase"
