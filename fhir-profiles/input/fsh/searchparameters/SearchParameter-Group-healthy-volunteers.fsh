Instance: Group-healthy-volunteers
InstanceOf: SearchParameter
Usage: #definition
Title: "healthy-volunteers of Group"
Description: "Whether healthy people may take part too."
* url = "https://armature.example/fhir/SearchParameter/Group-healthy-volunteers"
* name = "GroupHealthyVolunteers"
* status = #active
* experimental = false
* description = "Whether healthy people may take part too."
* code = #healthy-volunteers
* base = #Group
* type = #token
* expression = "Group.extension('https://armature.example/fhir/StructureDefinition/healthy-volunteers').value"
