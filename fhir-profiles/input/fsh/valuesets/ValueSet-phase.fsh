ValueSet: PhaseValueSet
Id: phase
Title: "Phase"
Description: "All codes of the code system Phase."
* ^experimental = false
* include codes from system PhaseCodeSystem
