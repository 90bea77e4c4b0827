ValueSet: StudyArmTypeValueSet
Id: study-arm-type
Title: "Arm type with HL7's codes"
Description: "The role of an arm in a trial: HL7's code and the registry's."
* ^experimental = false
* include codes from system HL7ResearchStudyArmTypeCodeSystem
* include codes from system ArmGroupTypeCodeSystem
