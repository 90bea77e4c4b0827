CodeSystem: GroupCombinationMethodCodeSystem
Id: group-combination-method
Title: "Combination of characteristics"
Description: "How the characteristics of a group are combined, in the codes of R6."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/group-combination-method"
* #all-of "All of" "All characteristics must hold."
* #any-of "Any of" "At least one characteristic must hold."
* #at-least "At least" "At least as many characteristics must hold as the threshold says."
* #at-most "At most" "At most as many characteristics may hold as the threshold says."
* #except-subset "Except subset" "The characteristics that exclude are exceptions to those that include."
