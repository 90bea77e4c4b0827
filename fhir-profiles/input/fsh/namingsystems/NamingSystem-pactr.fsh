Instance: pactr
InstanceOf: NamingSystem
Usage: #definition
Title: "PACTR number"
Description: "The number of a study in the Pan African Clinical Trials Registry: PACTR and 15 or 16 digits."
* name = "Pactr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Pan African Clinical Trials Registry"
* description = "The number of a study in the Pan African Clinical Trials Registry: PACTR and 15 or 16 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/pactr"
* uniqueId.preferred = true
