Instance: slctr
InstanceOf: NamingSystem
Usage: #definition
Title: "SLCTR number"
Description: "The number of a study in the Sri Lanka Clinical Trials Registry: SLCTR, year and 3 digits."
* name = "Slctr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Sri Lanka Clinical Trials Registry"
* description = "The number of a study in the Sri Lanka Clinical Trials Registry: SLCTR, year and 3 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/slctr"
* uniqueId.preferred = true
