CodeSystem: SexCodeSystem
Id: sex
Title: "Sex"
Description: "The sex of the people who may take part in a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/sex"
* #FEMALE "Female" "Only female people are studied."
* #MALE "Male" "Only male people are studied."
* #ALL "All" "Sex does not limit who may take part."
