ValueSet: DateTypeValueSet
Id: date-type
Title: "Date type"
Description: "All codes of the code system Date type."
* ^experimental = false
* include codes from system DateTypeCodeSystem
