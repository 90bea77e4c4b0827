ValueSet: StudyIdentifierTypeValueSet
Id: study-identifier-type
Title: "Type of a study identifier"
Description: "In which list of a registration an identifier stands, and what kind of number it is."
* ^experimental = false
* include codes from system IdentifierKindCodeSystem
* include codes from system OrgStudyIdTypeCodeSystem
* include codes from system SecondaryIdTypeCodeSystem
