Instance: anzctr
InstanceOf: NamingSystem
Usage: #definition
Title: "ACTRN"
Description: "The number of a study in the Australian New Zealand Clinical Trials Registry: ACTRN and 14 digits."
* name = "Anzctr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Australian New Zealand Clinical Trials Registry"
* description = "The number of a study in the Australian New Zealand Clinical Trials Registry: ACTRN and 14 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://www.anzctr.org.au"
* uniqueId.preferred = true
