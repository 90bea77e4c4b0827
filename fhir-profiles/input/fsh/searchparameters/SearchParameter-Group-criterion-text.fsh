Instance: Group-criterion-text
InstanceOf: SearchParameter
Usage: #definition
Title: "criterion-text of Group"
Description: "The words of a criterion, also one of a cohort, without its bullet or number."
* url = "https://armature.example/fhir/SearchParameter/Group-criterion-text"
* name = "GroupCriterionText"
* status = #active
* experimental = false
* description = "The words of a criterion, also one of a cohort, without its bullet or number."
* code = #criterion-text
* base = #Group
* type = #string
* expression = "Group.select(characteristic.union(contained.ofType(Group).characteristic)).extension('https://armature.example/fhir/StructureDefinition/characteristic-description').select(value.toString().replaceMatches('^(\\\\*|-|•|[0-9]+[.)])[ ]+', ''))"
