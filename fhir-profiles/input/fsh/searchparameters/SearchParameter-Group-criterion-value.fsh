Instance: Group-criterion-value
InstanceOf: SearchParameter
Usage: #definition
Title: "criterion-value of Group"
Description: "A variable and a number that one criterion compares it with, however deep it is nested; of a range its ends. Whether the number is an upper or a lower limit is not looked at."
* url = "https://armature.example/fhir/SearchParameter/Group-criterion-value"
* name = "GroupCriterionValue"
* status = #active
* experimental = false
* description = "A variable and a number that one criterion compares it with, however deep it is nested; of a range its ends. Whether the number is an upper or a lower limit is not looked at."
* code = #criterion-value
* base = #Group
* type = #composite
* expression = "Group.characteristic | Group.contained.ofType(Group).characteristic"
* component[0].definition = "https://armature.example/fhir/SearchParameter/Group-criterion"
* component[0].expression = "code"
* component[1].definition = "https://armature.example/fhir/SearchParameter/Group-value-quantity"
* component[1].expression = "value.ofType(Quantity) | value.ofType(Range)"
