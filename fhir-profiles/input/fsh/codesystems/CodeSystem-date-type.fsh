CodeSystem: DateTypeCodeSystem
Id: date-type
Title: "Date type"
Description: "Whether a date has happened or is planned."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/date-type"
* #ACTUAL "Actual" "What the date is about happened on it."
* #ESTIMATED "Estimated" "What the date is about is expected on it, or the date is calculated."
