Extension: OtherName
Id: other-name
Title: "Other name"
Description: "Another name of the intervention, in the order of the record."
Context: ActivityDefinition
* value[x] 1..1
* value[x] only string
