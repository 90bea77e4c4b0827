Instance: irct
InstanceOf: NamingSystem
Usage: #definition
Title: "IRCT number"
Description: "The number of a study in the Iranian Registry of Clinical Trials: IRCT, digits, N and digits."
* name = "Irct"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Iranian Registry of Clinical Trials"
* description = "The number of a study in the Iranian Registry of Clinical Trials: IRCT, digits, N and digits."
* uniqueId.type = #uri
* uniqueId.value = "https://en.irct.ir"
* uniqueId.preferred = true
