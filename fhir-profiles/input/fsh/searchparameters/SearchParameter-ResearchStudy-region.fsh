Instance: ResearchStudy-region
InstanceOf: SearchParameter
Usage: #definition
Title: "region of ResearchStudy"
Description: "A country in which the study takes place, under the name that R5 gives this parameter; R4's location finds the same."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-region"
* name = "ResearchStudyRegion"
* status = #active
* experimental = false
* description = "A country in which the study takes place, under the name that R5 gives this parameter; R4's location finds the same."
* code = #region
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.location"
