Instance: Group-value-range
InstanceOf: SearchParameter
Usage: #definition
Title: "value-range of Group"
Description: "The limits of a range of a criterion, in the units that are stated."
* url = "https://armature.example/fhir/SearchParameter/Group-value-range"
* name = "GroupValueRange"
* status = #active
* experimental = false
* description = "The limits of a range of a criterion, in the units that are stated."
* code = #value-range
* base = #Group
* type = #quantity
* expression = "Group.characteristic.value.ofType(Range)"
* comparator[0] = #eq
* comparator[1] = #gt
* comparator[2] = #ge
* comparator[3] = #lt
* comparator[4] = #le
