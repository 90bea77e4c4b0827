Instance: eudract
InstanceOf: NamingSystem
Usage: #definition
Title: "EudraCT number"
Description: "The number of a trial in EudraCT, the database of trials under the Clinical Trials Directive of the EU: year, 6 and 2 digits."
* name = "Eudract"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "European Medicines Agency"
* description = "The number of a trial in EudraCT, the database of trials under the Clinical Trials Directive of the EU: year, 6 and 2 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://eudract.ema.europa.eu"
* uniqueId.preferred = true
