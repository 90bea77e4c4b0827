CodeSystem: RegistryFlagCodeSystem
Id: registry-flag
Title: "Registry flag"
Description: "The yes or no of a registration that has no element in FHIR; an explicit no is not the same as silence."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/registry-flag"
* #delayed-posting "Delayed posting" "The registry delayed the posting of the study, as it does for a device that is not yet approved or cleared."
* #has-results "Has results" "Results of the study are posted in the registry."
* #patient-registry "Patient registry" "The observational study is also a patient registry."
* #expanded-access-individual "Expanded access for individual patients" "Individual patients can get the intervention, also in emergencies."
* #expanded-access-intermediate "Expanded access for intermediate-size populations" "More than one patient, but fewer than under a treatment protocol, can get the intervention."
* #expanded-access-treatment "Expanded access under a treatment protocol" "A large population can get the intervention under a treatment protocol."
