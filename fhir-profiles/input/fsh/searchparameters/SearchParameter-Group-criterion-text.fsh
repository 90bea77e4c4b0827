Instance: Group-criterion-text
InstanceOf: SearchParameter
Usage: #definition
Title: "criterion-text of Group"
Description: "The words of a criterion that only people can decide."
* url = "https://armature.example/fhir/SearchParameter/Group-criterion-text"
* name = "GroupCriterionText"
* status = #active
* experimental = false
* description = "The words of a criterion that only people can decide."
* code = #criterion-text
* base = #Group
* type = #string
* expression = "Group.characteristic.where(code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and code = 'free-text').exists()).value.ofType(CodeableConcept).text"
