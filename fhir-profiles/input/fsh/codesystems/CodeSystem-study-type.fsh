CodeSystem: StudyTypeCodeSystem
Id: study-type
Title: "Study type"
Description: "The nature of the study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/study-type"
* #EXPANDED_ACCESS "Expanded access" "An investigational drug or device is given to patients who cannot take part in a clinical trial."
* #INTERVENTIONAL "Interventional" "A clinical trial: participants are assigned to interventions by a protocol, so that their effects can be evaluated."
* #OBSERVATIONAL "Observational" "Participants are observed, and the investigator assigns no interventions."
