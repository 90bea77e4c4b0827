Extension: RawUrl
Id: raw-url
Title: "URL as stated"
Description: "A URL that contains white space, and so is none in FHIR."
Context: RelatedArtifact
* obeys arm-raw-url
* value[x] 1..1
* value[x] only string
