ValueSet: AgencyClassValueSet
Id: agency-class
Title: "Agency class"
Description: "All codes of the code system Agency class."
* ^experimental = false
* include codes from system AgencyClassCodeSystem
