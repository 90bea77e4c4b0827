Instance: ResearchStudy-recruitment-target
InstanceOf: SearchParameter
Usage: #definition
Title: "recruitment-target of ResearchStudy"
Description: "How many participants are to be enrolled. R5 has this parameter."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-recruitment-target"
* name = "ResearchStudyRecruitmentTarget"
* status = #active
* experimental = false
* description = "How many participants are to be enrolled. R5 has this parameter."
* code = #recruitment-target
* base = #ResearchStudy
* type = #number
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.recruitment').extension('targetNumber').value"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
