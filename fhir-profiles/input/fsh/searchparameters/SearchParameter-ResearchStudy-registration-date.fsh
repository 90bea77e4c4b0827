Instance: ResearchStudy-registration-date
InstanceOf: SearchParameter
Usage: #definition
Title: "registration-date of ResearchStudy"
Description: "The day on which the registration was first submitted, which is the date of registration in the WHO's data set."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-registration-date"
* name = "ResearchStudyRegistrationDate"
* status = #active
* experimental = false
* description = "The day on which the registration was first submitted, which is the date of registration in the WHO's data set."
* code = #registration-date
* base = #ResearchStudy
* type = #date
* expression = "ResearchStudy.extension('http://hl7.org/fhir/StructureDefinition/researchStudy-studyRegistration').where(extension('activity').value.coding.where(system = 'http://hl7.org/fhir/research-study-registration-activity' and code = 'registration-submission').exists()).extension('period').value.ofType(Period).start"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
