Extension: CriterionOrigin
Id: criterion-origin
Title: "Origin of a criterion"
Description: "Whether a criterion was stated as a field, read from the text, or proposed by a model."
Context: Group.characteristic
* value[x] 1..1
* value[x] only code
* value[x] from $vs-criterion-origin (required)
