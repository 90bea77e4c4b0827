ValueSet: GroupCombinationMethodValueSet
Id: group-combination-method
Title: "Combination of characteristics"
Description: "All codes of the code system Combination of characteristics."
* ^experimental = false
* include codes from system GroupCombinationMethodCodeSystem
