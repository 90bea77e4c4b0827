Extension: R5ResearchStudyOutcomeMeasure
Id: extension-ResearchStudy.outcomeMeasure
Title: "Outcome"
Description: "A variable that the study measures. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.outcomeMeasure"
* extension contains
    name 0..1 and
    type 0..* and
    description 0..1 and
    reference 0..1
* extension[name]
  * ^short = "What is measured"
  * value[x] 1..1
  * value[x] only string
* extension[type]
  * ^short = "Primary, secondary or other"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[description]
  * ^short = "More about the measurement"
  * value[x] 1..1
  * value[x] only markdown
* extension[reference]
  * ^short = "Structured definition of the outcome"
  * value[x] 1..1
  * value[x] only Reference
* value[x] 0..0
