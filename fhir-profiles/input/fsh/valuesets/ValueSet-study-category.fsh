ValueSet: StudyCategoryValueSet
Id: study-category
Title: "Study category"
Description: "What a study can be found by as a category: its type and design, the age groups, whether it is regulated, and other features."
* ^experimental = false
* include codes from system StudyTypeCodeSystem
* include codes from system DesignAllocationCodeSystem
* include codes from system InterventionalAssignmentCodeSystem
* include codes from system ObservationalModelCodeSystem
* include codes from system DesignTimePerspectiveCodeSystem
* include codes from system DesignMaskingCodeSystem
* include codes from system BioSpecRetentionCodeSystem
* include codes from system StandardAgeCodeSystem
* include codes from system OversightCodeSystem
* include codes from system StudyFeatureCodeSystem
