CodeSystem: CriterionOriginCodeSystem
Id: criterion-origin
Title: "Criterion origin"
Description: "Where a characteristic of an eligibility group comes from."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/criterion-origin"
* #structured "Structured" "A field of the registration states it."
* #parsed "Parsed" "It was read from the text of the eligibility criteria by rules."
* #proposed "Proposed" "It was proposed and not confirmed; such characteristics have a group of their own."
