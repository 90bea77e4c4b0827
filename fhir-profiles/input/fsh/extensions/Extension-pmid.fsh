Extension: Pmid
Id: pmid
Title: "PubMed identifier"
Description: "The PubMed identifier of a publication, as the registry writes it."
Context: RelatedArtifact
* value[x] 1..1
* value[x] only string
