Extension: ArmGroupLabel
Id: arm-group-label
Title: "Label of an arm"
Description: "The label of an arm that gets the intervention, as the intervention states it."
Context: ActivityDefinition
* value[x] 1..1
* value[x] only string
