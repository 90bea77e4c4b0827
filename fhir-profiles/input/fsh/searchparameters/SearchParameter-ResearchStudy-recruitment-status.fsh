Instance: ResearchStudy-recruitment-status
InstanceOf: SearchParameter
Usage: #definition
Title: "recruitment-status of ResearchStudy"
Description: "The recruitment status of the study, as HL7's code or the registry's. Unlike status it tells recruiting from not recruiting; entries of the study's start and end do not count."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-recruitment-status"
* name = "ResearchStudyRecruitmentStatus"
* status = #active
* experimental = false
* description = "The recruitment status of the study, as HL7's code or the registry's. Unlike status it tells recruiting from not recruiting; entries of the study's start and end do not count."
* code = #recruitment-status
* base = #ResearchStudy
* type = #token
* expression = "ResearchStudy.extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus').extension('state').value.where(coding.where(system = 'https://armature.example/fhir/CodeSystem/status').exists())"
