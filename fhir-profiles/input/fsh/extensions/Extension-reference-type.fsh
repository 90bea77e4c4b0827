Extension: ReferenceType
Id: reference-type
Title: "Type of a publication"
Description: "Whether a publication is background of the study, has its results, or builds on its data."
Context: RelatedArtifact
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-reference-type (required)
