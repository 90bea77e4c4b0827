ValueSet: StudyTypeValueSet
Id: study-type
Title: "Study type"
Description: "All codes of the code system Study type."
* ^experimental = false
* include codes from system StudyTypeCodeSystem
