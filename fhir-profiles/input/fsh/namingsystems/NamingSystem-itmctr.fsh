Instance: itmctr
InstanceOf: NamingSystem
Usage: #definition
Title: "ITMCTR number"
Description: "The number of a study in the International Traditional Medicine Clinical Trial Registry: ITMCTR and 10 digits."
* name = "Itmctr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "International Traditional Medicine Clinical Trial Registry"
* description = "The number of a study in the International Traditional Medicine Clinical Trial Registry: ITMCTR and 10 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/itmctr"
* uniqueId.preferred = true
