Instance: ResearchStudy-last-update
InstanceOf: SearchParameter
Usage: #definition
Title: "last-update of ResearchStudy"
Description: "The day on which the registry posted the last update of the record."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-last-update"
* name = "ResearchStudyLastUpdate"
* status = #active
* experimental = false
* description = "The day on which the registry posted the last update of the record."
* code = #last-update
* base = #ResearchStudy
* type = #date
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.date').value"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
