ValueSet: DesignTimePerspectiveValueSet
Id: design-time-perspective
Title: "Time perspective"
Description: "All codes of the code system Time perspective."
* ^experimental = false
* include codes from system DesignTimePerspectiveCodeSystem
