ValueSet: StudyTitleTypeValueSet
Id: study-title-type
Title: "Title type with HL7's codes"
Description: "The type of a further title of a study."
* ^experimental = false
* include codes from system HL7TitleTypeCodeSystem
* include codes from system TitleTypeCodeSystem
