Instance: Group-value-quantity
InstanceOf: SearchParameter
Usage: #definition
Title: "value-quantity of Group"
Description: "The quantity of a criterion."
* url = "https://armature.example/fhir/SearchParameter/Group-value-quantity"
* name = "GroupValueQuantity"
* status = #active
* experimental = false
* description = "The quantity of a criterion."
* code = #value-quantity
* base = #Group
* type = #quantity
* expression = "Group.characteristic.value.ofType(Quantity)"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
