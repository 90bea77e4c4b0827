ValueSet: StudyDesignTermValueSet
Id: study-design-term
Title: "Terms of a study's design"
Description: "The registry's codes that describe the design of a study."
* ^experimental = false
* include codes from system StudyTypeCodeSystem
* include codes from system DesignAllocationCodeSystem
* include codes from system InterventionalAssignmentCodeSystem
* include codes from system ObservationalModelCodeSystem
* include codes from system DesignTimePerspectiveCodeSystem
* include codes from system WhoMaskedCodeSystem
