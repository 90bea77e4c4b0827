ValueSet: ResponsiblePartyTypeValueSet
Id: responsible-party-type
Title: "Responsible party type"
Description: "All codes of the code system Responsible party type."
* ^experimental = false
* include codes from system ResponsiblePartyTypeCodeSystem
