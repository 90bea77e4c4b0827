CodeSystem: StandardAgeCodeSystem
Id: standard-age
Title: "Age group"
Description: "The age groups that the registry derives from the limits of age of a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/standard-age"
* #CHILD "Child" "From birth to 17 years."
* #ADULT "Adult" "From 18 to 64 years."
* #OLDER_ADULT "Older adult" "65 years and older."
