Extension: AvailableDataId
Id: available-data-id
Title: "Identifier of available data"
Description: "The identifier under which a repository keeps data of the study."
Context: RelatedArtifact
* value[x] 1..1
* value[x] only string
