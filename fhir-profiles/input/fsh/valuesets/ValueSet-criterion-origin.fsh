ValueSet: CriterionOriginValueSet
Id: criterion-origin
Title: "Criterion origin"
Description: "All codes of the code system Criterion origin."
* ^experimental = false
* include codes from system CriterionOriginCodeSystem
