Instance: jrct
InstanceOf: NamingSystem
Usage: #definition
Title: "jRCT number"
Description: "The number of a study in the Japan Registry of Clinical Trials: jRCT, often s, and 9 or 10 digits."
* name = "Jrct"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Japan Registry of Clinical Trials"
* description = "The number of a study in the Japan Registry of Clinical Trials: jRCT, often s, and 9 or 10 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://jrct.niph.go.jp"
* uniqueId.preferred = true
