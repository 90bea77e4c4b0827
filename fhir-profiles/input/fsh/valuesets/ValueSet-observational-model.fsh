ValueSet: ObservationalModelValueSet
Id: observational-model
Title: "Observational model"
Description: "All codes of the code system Observational model."
* ^experimental = false
* include codes from system ObservationalModelCodeSystem
