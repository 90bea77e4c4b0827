Instance: ResearchStudy-eligible-sex
InstanceOf: SearchParameter
Usage: #definition
Title: "eligible-sex of ResearchStudy"
Description: "Studies that accept people of this sex, female or male; those for all accept both."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-eligible-sex"
* name = "ResearchStudyEligibleSex"
* status = #active
* experimental = false
* description = "Studies that accept people of this sex, female or male; those for all accept both."
* code = #eligible-sex
* base = #ResearchStudy
* type = #special
* expression = "ResearchStudy.enrollment"
