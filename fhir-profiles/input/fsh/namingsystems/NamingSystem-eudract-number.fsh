Instance: eudract-number
InstanceOf: NamingSystem
Usage: #definition
Title: "EudraCT number"
Description: "The number of a trial in EudraCT, the European database of trials under the Clinical Trials Directive, such as 2019-002663-10."
* name = "EudractNumber"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "European Medicines Agency"
* description = "The number of a trial in EudraCT, the European database of trials under the Clinical Trials Directive, such as 2019-002663-10."
* uniqueId.type = #uri
* uniqueId.value = "https://eudract.ema.europa.eu"
* uniqueId.preferred = true
