ValueSet: MeasureParamValueSet
Id: measure-param
Title: "Parameter of a measure"
Description: "All codes of the code system Parameter of a measure."
* ^experimental = false
* include codes from system MeasureParamCodeSystem
