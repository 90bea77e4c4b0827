CodeSystem: BrowseModuleCodeSystem
Id: browse-module
Title: "Browse module"
Description: "What a term of the registry's browse tree describes."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/browse-module"
* #condition "Condition" "The conditions of the study."
* #intervention "Intervention" "The interventions of the study."
