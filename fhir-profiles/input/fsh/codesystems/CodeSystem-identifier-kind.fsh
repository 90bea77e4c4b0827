CodeSystem: IdentifierKindCodeSystem
Id: identifier-kind
Title: "Kind of a study identifier"
Description: "In which list of a registration an identifier stands."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/identifier-kind"
* #org-study-id "Organization's unique protocol ID" "The identifier that the responsible organization gave the study."
* #secondary-id "Secondary ID" "A further identifier of the study, such as its number in another register or the number of a grant."
