CodeSystem: DesignTimePerspectiveCodeSystem
Id: design-time-perspective
Title: "Time perspective"
Description: "When the observations of an observational study happen, seen from enrollment."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/design-time-perspective"
* #RETROSPECTIVE "Retrospective" "The study looks back at observations made mostly before enrollment."
* #PROSPECTIVE "Prospective" "The study looks forward to observations made mostly after enrollment."
* #CROSS_SECTIONAL "Cross sectional" "Observations are made at one point in time, usually at enrollment."
* #OTHER "Other" "None of the other perspectives applies."
