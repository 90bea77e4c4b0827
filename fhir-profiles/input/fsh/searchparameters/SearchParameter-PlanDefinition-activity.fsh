Instance: PlanDefinition-activity
InstanceOf: SearchParameter
Usage: #definition
Title: "activity of PlanDefinition"
Description: "An intervention that is given in an arm. R4's definition looks at the first level of actions only."
* url = "https://armature.example/fhir/SearchParameter/PlanDefinition-activity"
* name = "PlanDefinitionActivity"
* status = #active
* experimental = false
* description = "An intervention that is given in an arm. R4's definition looks at the first level of actions only."
* code = #activity
* base = #PlanDefinition
* type = #reference
* expression = "PlanDefinition.repeat(action).definition.ofType(canonical)"
* target = #ActivityDefinition
