CodeSystem: ViolationEventTypeCodeSystem
Id: violation-event-type
Title: "Event of a violation"
Description: "A step in how the Food and Drug Administration handles a violation of the reporting law."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/violation-event-type"
* #VIOLATION_IDENTIFIED "Violation identified" "A violation was identified."
* #CORRECTION_CONFIRMED "Correction confirmed" "It was confirmed that the violation is corrected."
* #PENALTY_IMPOSED "Penalty imposed" "A penalty was imposed."
