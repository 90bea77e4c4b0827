ValueSet: PartyClassifierValueSet
Id: party-classifier
Title: "Kind of organization with HL7's codes"
Description: "The kind of organization that has a part in a study: HL7's code where it has one, and the registry's agency class."
* ^experimental = false
* include codes from system HL7ResearchStudyPartyOrganizationTypeCodeSystem
* include codes from system AgencyClassCodeSystem
