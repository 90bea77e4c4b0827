Instance: ntr
InstanceOf: NamingSystem
Usage: #definition
Title: "NTR number"
Description: "The number of a study in the Netherlands Trial Register: NL or NTR and digits."
* name = "Ntr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Netherlands Trial Register"
* description = "The number of a study in the Netherlands Trial Register: NL or NTR and digits."
* uniqueId.type = #uri
* uniqueId.value = "https://trialregister.nl"
* uniqueId.preferred = true
