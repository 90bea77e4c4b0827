Instance: Group-criterion-text
InstanceOf: SearchParameter
Usage: #definition
Title: "criterion-text of Group"
Description: "The words of a criterion, as its source has them."
* url = "https://armature.example/fhir/SearchParameter/Group-criterion-text"
* name = "GroupCriterionText"
* status = #active
* experimental = false
* description = "The words of a criterion, as its source has them."
* code = #criterion-text
* base = #Group
* type = #string
* expression = "Group.characteristic.extension('https://armature.example/fhir/StructureDefinition/characteristic-description').value"
