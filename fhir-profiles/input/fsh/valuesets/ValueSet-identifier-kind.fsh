ValueSet: IdentifierKindValueSet
Id: identifier-kind
Title: "Kind of a study identifier"
Description: "All codes of the code system Kind of a study identifier."
* ^experimental = false
* include codes from system IdentifierKindCodeSystem
