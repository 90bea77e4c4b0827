CodeSystem: BrowseTermKindCodeSystem
Id: browse-term-kind
Title: "Browse term kind"
Description: "The place of a term in the registry's browse tree."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/browse-term-kind"
* #mesh "MeSH term" "A MeSH descriptor that the registry assigned to the study."
* #ancestor "Ancestor" "A MeSH descriptor above one that was assigned."
* #leaf "Leaf" "An entry of the registry's browse tree."
* #branch "Branch" "A branch of the registry's browse tree."
