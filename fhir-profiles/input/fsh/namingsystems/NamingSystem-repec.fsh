Instance: repec
InstanceOf: NamingSystem
Usage: #definition
Title: "PER number"
Description: "The number of a study in the Peruvian Clinical Trial Registry: PER and twice digits."
* name = "Repec"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Peruvian Clinical Trial Registry"
* description = "The number of a study in the Peruvian Clinical Trial Registry: PER and twice digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/repec"
* uniqueId.preferred = true
