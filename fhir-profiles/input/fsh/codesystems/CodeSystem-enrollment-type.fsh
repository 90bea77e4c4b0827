CodeSystem: EnrollmentTypeCodeSystem
Id: enrollment-type
Title: "Enrollment type"
Description: "Whether the number of participants was reached or is planned; the mapping writes it as the part of the recruitment extension that holds the number."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/enrollment-type"
* #ACTUAL "Actual" "The number of participants who were enrolled."
* #ESTIMATED "Estimated" "The number of participants who are to be enrolled."
