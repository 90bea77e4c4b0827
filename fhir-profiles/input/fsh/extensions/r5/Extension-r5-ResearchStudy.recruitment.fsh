Extension: R5ResearchStudyRecruitment
Id: extension-ResearchStudy.recruitment
Title: "Recruitment"
Description: "How many participants were planned or reached. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.recruitment"
* extension contains
    targetNumber 0..1 and
    actualNumber 0..1 and
    eligibility 0..1 and
    actualGroup 0..1
* extension[targetNumber]
  * ^short = "Planned number of participants"
  * value[x] 1..1
  * value[x] only unsignedInt
* extension[actualNumber]
  * ^short = "Reached number of participants"
  * value[x] 1..1
  * value[x] only unsignedInt
* extension[eligibility]
  * ^short = "Who may take part"
  * value[x] 1..1
  * value[x] only Reference
* extension[actualGroup]
  * ^short = "Who took part"
  * value[x] 1..1
  * value[x] only Reference(Group)
* value[x] 0..0
