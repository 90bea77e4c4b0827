ValueSet: CriterionKindValueSet
Id: criterion-kind
Title: "Criterion kind"
Description: "All codes of the code system Criterion kind."
* ^experimental = false
* include codes from system CriterionKindCodeSystem
