ValueSet: PartyRoleValueSet
Id: party-role
Title: "Role of a party"
Description: "The part that a person or organization has in a study."
* ^experimental = false
* include codes from system HL7ResearchStudyPartyRoleCodeSystem
