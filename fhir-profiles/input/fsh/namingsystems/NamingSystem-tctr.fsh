Instance: tctr
InstanceOf: NamingSystem
Usage: #definition
Title: "TCTR number"
Description: "The number of a study in the Thai Clinical Trials Registry: TCTR and 11 digits."
* name = "Tctr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Thai Clinical Trials Registry"
* description = "The number of a study in the Thai Clinical Trials Registry: TCTR and 11 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://www.clinicaltrials.in.th"
* uniqueId.preferred = true
