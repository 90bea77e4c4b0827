ValueSet: MeasureDispersionTypeValueSet
Id: measure-dispersion-type
Title: "Dispersion of a measure"
Description: "All codes of the code system Dispersion of a measure."
* ^experimental = false
* include codes from system MeasureDispersionTypeCodeSystem
