Instance: ResearchStudy-study-design
InstanceOf: SearchParameter
Usage: #definition
Title: "study-design of ResearchStudy"
Description: "The design of the study in HL7's codes, as in R5. The registry's codes are found by category."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-study-design"
* name = "ResearchStudyStudyDesign"
* status = #active
* experimental = false
* description = "The design of the study in HL7's codes, as in R5. The registry's codes are found by category."
* code = #study-design
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.studyDesign').value"
