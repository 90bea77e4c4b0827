Instance: Group-sex
InstanceOf: SearchParameter
Usage: #definition
Title: "sex of Group"
Description: "The sex of those who may take part: FEMALE, MALE or ALL. A woman may take part where sex=FEMALE,ALL."
* url = "https://armature.example/fhir/SearchParameter/Group-sex"
* name = "GroupSex"
* status = #active
* experimental = false
* description = "The sex of those who may take part: FEMALE, MALE or ALL. A woman may take part where sex=FEMALE,ALL."
* code = #sex
* base = #Group
* type = #token
* expression = "Group.extension('https://armature.example/fhir/StructureDefinition/eligibility-sex').extension('sex').value"
