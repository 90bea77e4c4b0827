CodeSystem: StudyFeatureCodeSystem
Id: study-feature
Title: "Study feature"
Description: "Features of a study that the registry states as a yes or no, for searching studies by category; a study that lacks a feature has no code."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/study-feature"
* #has-results "Has results" "Results of the study are posted in the registry."
* #patient-registry "Patient registry" "The observational study is also a patient registry."
* #expanded-access-individual "Expanded access for individual patients" "Individual patients can get the intervention, also in emergencies."
* #expanded-access-intermediate "Expanded access for intermediate-size populations" "More than one patient, but fewer than under a treatment protocol, can get the intervention."
* #expanded-access-treatment "Expanded access under a treatment protocol" "A large population can get the intervention under a treatment protocol."
