Extension: R5ResearchStudyAssociatedParty
Id: extension-ResearchStudy.associatedParty
Title: "Associated party"
Description: "Who has which part in the study. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty"
* extension contains
    name 0..1 and
    role 1..1 and
    period 0..* and
    classifier 0..* and
    party 0..1
* extension[name]
  * ^short = "Name of the party"
  * value[x] 1..1
  * value[x] only string
* extension[role]
  * ^short = "Part in the study"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[period]
  * ^short = "When the party had it"
  * value[x] 1..1
  * value[x] only Period
* extension[classifier]
  * ^short = "Kind of organization"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[party]
  * ^short = "The person or organization"
  * value[x] 1..1
  * value[x] only Reference(Practitioner or PractitionerRole or Organization)
* value[x] 0..0
