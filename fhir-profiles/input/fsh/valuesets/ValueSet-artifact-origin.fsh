ValueSet: ArtifactOriginValueSet
Id: artifact-origin
Title: "Origin of a related artifact"
Description: "All codes of the code system Origin of a related artifact."
* ^experimental = false
* include codes from system ArtifactOriginCodeSystem
