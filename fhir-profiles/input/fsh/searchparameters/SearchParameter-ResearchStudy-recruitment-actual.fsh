Instance: ResearchStudy-recruitment-actual
InstanceOf: SearchParameter
Usage: #definition
Title: "recruitment-actual of ResearchStudy"
Description: "How many participants were enrolled. R5 has this parameter."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-recruitment-actual"
* name = "ResearchStudyRecruitmentActual"
* status = #active
* experimental = false
* description = "How many participants were enrolled. R5 has this parameter."
* code = #recruitment-actual
* base = #ResearchStudy
* type = #number
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.recruitment').extension('actualNumber').value"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
