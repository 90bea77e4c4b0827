Extension: DocumentContent
Id: document-content
Title: "Content of a document"
Description: "What the document contains."
Context: DocumentReference
* extension contains
    hasProtocol 0..1 and
    hasSap 0..1 and
    hasIcf 0..1
* extension[hasProtocol]
  * ^short = "Whether it has the study protocol"
  * value[x] 1..1
  * value[x] only boolean
* extension[hasSap]
  * ^short = "Whether it has the statistical analysis plan"
  * value[x] 1..1
  * value[x] only boolean
* extension[hasIcf]
  * ^short = "Whether it has the informed consent form"
  * value[x] 1..1
  * value[x] only boolean
* value[x] 0..0
