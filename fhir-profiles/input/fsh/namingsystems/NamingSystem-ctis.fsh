Instance: ctis
InstanceOf: NamingSystem
Usage: #definition
Title: "EU CT number"
Description: "The number of a trial in the Clinical Trials Information System of the EU: year, 6 digits of which the first is 5, and twice 2 digits."
* name = "Ctis"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "European Medicines Agency"
* description = "The number of a trial in the Clinical Trials Information System of the EU: year, 6 digits of which the first is 5, and twice 2 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://euclinicaltrials.eu/clinicalTrialId"
* uniqueId.preferred = true
