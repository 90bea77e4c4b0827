ValueSet: ArmGroupTypeValueSet
Id: arm-group-type
Title: "Arm type"
Description: "All codes of the code system Arm type."
* ^experimental = false
* include codes from system ArmGroupTypeCodeSystem
