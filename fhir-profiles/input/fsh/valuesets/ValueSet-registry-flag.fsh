ValueSet: RegistryFlagValueSet
Id: registry-flag
Title: "Registry flag"
Description: "All codes of the code system Registry flag."
* ^experimental = false
* include codes from system RegistryFlagCodeSystem
