Extension: Hl7BlindedRole
Id: blinded-role
Title: "Blinded role"
Description: "Who does not know which participant gets which intervention. HL7's extension of this name, as far as it is used here."
Context: ResearchStudy
* ^url = "http://hl7.org/fhir/StructureDefinition/blinded-role"
* value[x] 1..1
* value[x] only CodeableConcept
