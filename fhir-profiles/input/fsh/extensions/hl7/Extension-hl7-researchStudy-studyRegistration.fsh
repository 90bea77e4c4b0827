Extension: Hl7ResearchStudyStudyRegistration
Id: researchStudy-studyRegistration
Title: "Registration"
Description: "A date in the life of the study's registration. HL7's extension of this name, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/StructureDefinition/researchStudy-studyRegistration"
* extension contains
    activity 1..1 and
    actual 0..1 and
    period 0..1
* extension[activity]
  * ^short = "What was done in the registry"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[actual]
  * ^short = "Whether it is actual or planned"
  * value[x] 1..1
  * value[x] only boolean
* extension[period]
  * ^short = "When it was done"
  * value[x] 1..1
  * value[x] only Period
* value[x] 0..0
