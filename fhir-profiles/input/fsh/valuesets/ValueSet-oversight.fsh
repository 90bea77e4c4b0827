ValueSet: OversightValueSet
Id: oversight
Title: "Regulatory oversight"
Description: "All codes of the code system Regulatory oversight."
* ^experimental = false
* include codes from system OversightCodeSystem
