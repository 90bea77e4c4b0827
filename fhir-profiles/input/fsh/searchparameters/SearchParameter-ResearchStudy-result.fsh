Instance: ResearchStudy-result
InstanceOf: SearchParameter
Usage: #definition
Title: "result of ResearchStudy"
Description: "The composition with the results of the study."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-result"
* name = "ResearchStudyResult"
* status = #active
* experimental = false
* description = "The composition with the results of the study."
* code = #result
* base = #ResearchStudy
* type = #reference
* expression = "ResearchStudy.extension('https://armature.example/fhir/StructureDefinition/result').value.ofType(Reference)"
* target = #Composition
