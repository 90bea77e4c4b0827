CodeSystem: RelevanceCodeSystem
Id: relevance
Title: "Relevance of a browse term"
Description: "How relevant an entry of the registry's browse tree is to a study."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/relevance"
* #LOW "Low" "The entry was not found in the words of the study; it stands near one that was."
* #HIGH "High" "The entry was found in the words of the study."
