ValueSet: SecondaryIdTypeValueSet
Id: secondary-id-type
Title: "Kind of a secondary identifier"
Description: "All codes of the code system Kind of a secondary identifier."
* ^experimental = false
* include codes from system SecondaryIdTypeCodeSystem
