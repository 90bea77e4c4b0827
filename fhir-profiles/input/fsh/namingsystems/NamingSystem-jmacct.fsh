Instance: jmacct
InstanceOf: NamingSystem
Usage: #definition
Title: "JMA-IIA number"
Description: "The number of a study in the register of the Japan Medical Association: JMA-IIA and 5 digits."
* name = "Jmacct"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Japan Medical Association Center for Clinical Trials"
* description = "The number of a study in the register of the Japan Medical Association: JMA-IIA and 5 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/jmacct"
* uniqueId.preferred = true
