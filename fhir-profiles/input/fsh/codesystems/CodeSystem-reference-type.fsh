CodeSystem: ReferenceTypeCodeSystem
Id: reference-type
Title: "Reference type"
Description: "How a publication relates to a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/reference-type"
* #BACKGROUND "Background" "The publication gives background to the study."
* #RESULT "Result" "The publication reports results of the study, as its responsible party states."
* #DERIVED "Derived" "The registry found by the study's number that the publication cites the study."
