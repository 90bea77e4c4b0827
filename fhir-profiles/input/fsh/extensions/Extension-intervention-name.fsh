Extension: InterventionName
Id: intervention-name
Title: "Name of an intervention"
Description: "An intervention of the arm, as the arm states it: type, colon, name."
Context: PlanDefinition.action
* value[x] 1..1
* value[x] only string
