Instance: cris
InstanceOf: NamingSystem
Usage: #definition
Title: "KCT number"
Description: "The number of a study in the Clinical Research Information Service of Korea: KCT and 7 digits."
* name = "Cris"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Clinical Research Information Service"
* description = "The number of a study in the Clinical Research Information Service of Korea: KCT and 7 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://cris.nih.go.kr"
* uniqueId.preferred = true
