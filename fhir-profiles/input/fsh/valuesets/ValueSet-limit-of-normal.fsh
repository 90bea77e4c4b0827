ValueSet: LimitOfNormalValueSet
Id: limit-of-normal
Title: "Limit of normal"
Description: "All codes of the code system Limit of normal."
* ^experimental = false
* include codes from system LimitOfNormalCodeSystem
