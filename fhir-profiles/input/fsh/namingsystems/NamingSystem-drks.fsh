Instance: drks
InstanceOf: NamingSystem
Usage: #definition
Title: "DRKS-ID"
Description: "The number of a study in the German Clinical Trials Register: DRKS and 8 digits."
* name = "Drks"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "German Clinical Trials Register"
* description = "The number of a study in the German Clinical Trials Register: DRKS and 8 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://drks.de"
* uniqueId.preferred = true
