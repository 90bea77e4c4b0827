ValueSet: ReferenceTypeValueSet
Id: reference-type
Title: "Reference type"
Description: "All codes of the code system Reference type."
* ^experimental = false
* include codes from system ReferenceTypeCodeSystem
