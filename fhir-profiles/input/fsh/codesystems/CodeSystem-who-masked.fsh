CodeSystem: WhoMaskedCodeSystem
Id: who-masked
Title: "Masked party"
Description: "A party of a trial that does not know who is assigned to which arm."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/who-masked"
* #PARTICIPANT "Participant" "The participants do not know the assignment."
* #CARE_PROVIDER "Care provider" "Those who care for the participants do not know the assignment."
* #INVESTIGATOR "Investigator" "The investigators do not know the assignment."
* #OUTCOMES_ASSESSOR "Outcomes assessor" "Those who evaluate the outcomes do not know the assignment."
