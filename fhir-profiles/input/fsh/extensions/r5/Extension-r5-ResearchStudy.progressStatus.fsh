Extension: R5ResearchStudyProgressStatus
Id: extension-ResearchStudy.progressStatus
Title: "Progress"
Description: "A state of the study, with its time. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.progressStatus"
* extension contains
    state 1..1 and
    actual 0..1 and
    period 0..1
* extension[state]
  * ^short = "The state"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[actual]
  * ^short = "Whether it is actual or planned"
  * value[x] 1..1
  * value[x] only boolean
* extension[period]
  * ^short = "When the study was or will be in this state"
  * value[x] 1..1
  * value[x] only Period
* value[x] 0..0
