ValueSet: WhoMaskedValueSet
Id: who-masked
Title: "Masked party"
Description: "All codes of the code system Masked party."
* ^experimental = false
* include codes from system WhoMaskedCodeSystem
