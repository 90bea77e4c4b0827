Instance: euctr
InstanceOf: NamingSystem
Usage: #definition
Title: "EUCTR number"
Description: "The number of a trial in the EU Clinical Trials Register, as the portal of WHO writes it: EUCTR, the EudraCT number, and often the country."
* name = "Euctr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "European Medicines Agency"
* description = "The number of a trial in the EU Clinical Trials Register, as the portal of WHO writes it: EUCTR, the EudraCT number, and often the country."
* uniqueId.type = #uri
* uniqueId.value = "https://www.clinicaltrialsregister.eu"
* uniqueId.preferred = true
