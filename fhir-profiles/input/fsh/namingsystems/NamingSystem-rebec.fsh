Instance: rebec
InstanceOf: NamingSystem
Usage: #definition
Title: "RBR number"
Description: "The number of a study in the Brazilian Registry of Clinical Trials: RBR and letters and digits."
* name = "Rebec"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Brazilian Registry of Clinical Trials"
* description = "The number of a study in the Brazilian Registry of Clinical Trials: RBR and letters and digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/rebec"
* uniqueId.preferred = true
