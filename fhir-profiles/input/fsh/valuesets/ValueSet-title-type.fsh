ValueSet: TitleTypeValueSet
Id: title-type
Title: "Title type"
Description: "All codes of the code system Title type."
* ^experimental = false
* include codes from system TitleTypeCodeSystem
