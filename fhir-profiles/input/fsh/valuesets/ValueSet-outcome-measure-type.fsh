ValueSet: OutcomeMeasureTypeValueSet
Id: outcome-measure-type
Title: "Outcome measure type"
Description: "All codes of the code system Outcome measure type."
* ^experimental = false
* include codes from system OutcomeMeasureTypeCodeSystem
