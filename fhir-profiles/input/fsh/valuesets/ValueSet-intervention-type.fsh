ValueSet: InterventionTypeValueSet
Id: intervention-type
Title: "Intervention type"
Description: "All codes of the code system Intervention type."
* ^experimental = false
* include codes from system InterventionTypeCodeSystem
