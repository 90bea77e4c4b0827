CodeSystem: CompositionTypeCodeSystem
Id: composition-type
Title: "Composition type"
Description: "What a composition of this guide is."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/composition-type"
* #trial-results "Trial results" "The results of a study as the registry posts them."
