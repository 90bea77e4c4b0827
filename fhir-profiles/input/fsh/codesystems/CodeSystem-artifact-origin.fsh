CodeSystem: ArtifactOriginCodeSystem
Id: artifact-origin
Title: "Origin of a related artifact"
Description: "The list of a registration from which a related artifact comes."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/artifact-origin"
* #reference "Reference" "The publications."
* #see-also-link "Link" "The links to further information."
* #avail-ipd "Available participant data" "The participant data and documents that are available elsewhere."
* #large-doc "Document" "The documents that were uploaded to the registry."
