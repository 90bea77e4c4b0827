Extension: ArtifactOrigin
Id: origin
Title: "Origin of an artifact"
Description: "The list of the record that the artifact comes from."
Context: RelatedArtifact
* value[x] 1..1
* value[x] only code
* value[x] from $vs-artifact-origin (required)
