ValueSet: ResultsSectionValueSet
Id: results-section
Title: "Section of results"
Description: "All codes of the code system Section of results."
* ^experimental = false
* include codes from system ResultsSectionCodeSystem
