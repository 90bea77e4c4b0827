Extension: Retraction
Id: retraction
Title: "Retraction"
Description: "A notice that retracts the publication."
Context: RelatedArtifact
* extension contains
    pmid 0..1 and
    source 0..1
* extension[pmid]
  * ^short = "PubMed identifier of the notice"
  * value[x] 1..1
  * value[x] only string
* extension[source]
  * ^short = "Where the notice was published"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
