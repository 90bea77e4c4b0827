Instance: eu-ct-number
InstanceOf: NamingSystem
Usage: #definition
Title: "EU CT number"
Description: "The number of a trial in CTIS, the European Clinical Trials Information System, such as 2023-505613-24-00."
* name = "EuCtNumber"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "European Medicines Agency"
* description = "The number of a trial in CTIS, the European Clinical Trials Information System, such as 2023-505613-24-00."
* uniqueId.type = #uri
* uniqueId.value = "https://euclinicaltrials.eu/clinicalTrialId"
* uniqueId.preferred = true
