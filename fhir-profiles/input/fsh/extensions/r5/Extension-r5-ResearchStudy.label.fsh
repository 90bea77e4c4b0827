Extension: R5ResearchStudyLabel
Id: extension-ResearchStudy.label
Title: "Further title"
Description: "A further title of the study, such as the scientific title or the acronym. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.label"
* extension contains
    type 0..1 and
    value 0..1
* extension[type]
  * ^short = "Which kind of title"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[value]
  * ^short = "The title"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
