ValueSet: InterventionalAssignmentValueSet
Id: interventional-assignment
Title: "Intervention model"
Description: "All codes of the code system Intervention model."
* ^experimental = false
* include codes from system InterventionalAssignmentCodeSystem
