CodeSystem: OfficialRoleCodeSystem
Id: official-role
Title: "Role of an official"
Description: "The role of a person who is responsible for the scientific conduct of a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/official-role"
* #STUDY_CHAIR "Study chair" "The person chairs the study."
* #STUDY_DIRECTOR "Study director" "The person directs the study."
* #PRINCIPAL_INVESTIGATOR "Principal investigator" "The person is responsible for the conduct of the study."
* #SUB_INVESTIGATOR "Sub investigator" "The person works under the direction of the principal investigator."
