Instance: Group-criterion
InstanceOf: SearchParameter
Usage: #definition
Title: "criterion of Group"
Description: "What any criterion is about, as its code or its coded value, however deep it is nested. Whether it includes or excludes is not looked at."
* url = "https://armature.example/fhir/SearchParameter/Group-criterion"
* name = "GroupCriterion"
* status = #active
* experimental = false
* description = "What any criterion is about, as its code or its coded value, however deep it is nested. Whether it includes or excludes is not looked at."
* code = #criterion
* base = #Group
* type = #token
* expression = "Group.characteristic.code | Group.characteristic.value.ofType(CodeableConcept) | Group.contained.ofType(Group).characteristic.code | Group.contained.ofType(Group).characteristic.value.ofType(CodeableConcept)"
