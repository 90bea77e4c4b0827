ValueSet: GeoPrecisionValueSet
Id: geo-precision
Title: "Precision of a position"
Description: "All codes of the code system Precision of a position."
* ^experimental = false
* include codes from system GeoPrecisionCodeSystem
