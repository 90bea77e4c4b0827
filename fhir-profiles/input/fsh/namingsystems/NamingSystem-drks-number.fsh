Instance: drks-number
InstanceOf: NamingSystem
Usage: #definition
Title: "DRKS-ID"
Description: "The number of a study in the German Clinical Trials Register: DRKS and eight digits."
* name = "DrksNumber"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Federal Institute for Drugs and Medical Devices (BfArM)"
* description = "The number of a study in the German Clinical Trials Register: DRKS and eight digits."
* uniqueId.type = #uri
* uniqueId.value = "https://drks.de"
* uniqueId.preferred = true
