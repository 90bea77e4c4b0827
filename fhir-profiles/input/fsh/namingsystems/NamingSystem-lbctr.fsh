Instance: lbctr
InstanceOf: NamingSystem
Usage: #definition
Title: "LBCTR number"
Description: "The number of a study in the Lebanese Clinical Trials Registry: LBCTR and 10 digits."
* name = "Lbctr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Lebanese Clinical Trials Registry"
* description = "The number of a study in the Lebanese Clinical Trials Registry: LBCTR and 10 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/lbctr"
* uniqueId.preferred = true
