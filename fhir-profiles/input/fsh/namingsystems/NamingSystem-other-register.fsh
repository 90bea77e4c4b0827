Instance: other-register
InstanceOf: NamingSystem
Usage: #definition
Title: "Number in another register"
Description: "The number of a study in a register for which there is no system here; the register is named beside it."
* name = "OtherRegister"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Armature"
* description = "The number of a study in a register for which there is no system here; the register is named beside it."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/other-register"
* uniqueId.preferred = true
