CodeSystem: TitleTypeCodeSystem
Id: title-type
Title: "Title type"
Description: "Types of titles of a study for which this guide has a code of its own."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/title-type"
* #acronym "Acronym" "An acronym or abbreviation by which the study is known."
