ValueSet: SexValueSet
Id: sex
Title: "Sex"
Description: "All codes of the code system Sex."
* ^experimental = false
* include codes from system SexCodeSystem
