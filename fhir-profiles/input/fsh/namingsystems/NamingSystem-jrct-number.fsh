Instance: jrct-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Number of a Japanese register"
Description: "The number of a study in the registers of Japan (jRCT, UMIN-CTR and others)."
* name = "JrctNumber"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Japan Registry of Clinical Trials"
* description = "The number of a study in the registers of Japan (jRCT, UMIN-CTR and others)."
* uniqueId.type = #uri
* uniqueId.value = "https://jrct.niph.go.jp"
* uniqueId.preferred = true
