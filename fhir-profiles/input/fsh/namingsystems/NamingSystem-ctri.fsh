Instance: ctri
InstanceOf: NamingSystem
Usage: #definition
Title: "CTRI number"
Description: "The number of a study in the Clinical Trials Registry - India: CTRI, year, month and 6 digits."
* name = "Ctri"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Clinical Trials Registry - India"
* description = "The number of a study in the Clinical Trials Registry - India: CTRI, year, month and 6 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://ctri.nic.in"
* uniqueId.preferred = true
