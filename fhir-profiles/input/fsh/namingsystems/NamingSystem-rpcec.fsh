Instance: rpcec
InstanceOf: NamingSystem
Usage: #definition
Title: "RPCEC number"
Description: "The number of a study in the Cuban Public Registry of Clinical Trials: RPCEC and 8 digits."
* name = "Rpcec"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Cuban Public Registry of Clinical Trials"
* description = "The number of a study in the Cuban Public Registry of Clinical Trials: RPCEC and 8 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/rpcec"
* uniqueId.preferred = true
