ValueSet: StandardAgeValueSet
Id: standard-age
Title: "Age group"
Description: "All codes of the code system Age group."
* ^experimental = false
* include codes from system StandardAgeCodeSystem
