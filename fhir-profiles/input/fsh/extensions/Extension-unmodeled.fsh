Extension: Unmodeled
Id: unmodeled
Title: "Value beside the data model"
Description: "A value of the record that the data model does not know. It is kept as it came, so that nothing is lost."
Context: ResearchStudy
* obeys arm-unmodeled-path
* extension contains
    path 1..1 and
    value 1..1
* extension[path]
  * ^short = "JSON Pointer (RFC 6901) to the value in the record"
  * value[x] 1..1
  * value[x] only string
* extension[value]
  * ^short = "The value as JSON"
  * value[x] 1..1
  * value[x] only string
* value[x] 0..0
