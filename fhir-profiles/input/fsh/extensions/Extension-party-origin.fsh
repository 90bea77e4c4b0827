Extension: PartyOrigin
Id: party-origin
Title: "Origin of a party"
Description: "The list of the record that names the party, so that nothing is merged on the way back."
Context: http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty
* value[x] 1..1
* value[x] only code
* value[x] from $vs-party-origin (required)
