Instance: nct
InstanceOf: NamingSystem
Usage: #definition
Title: "NCT number"
Description: "The number of a study in ClinicalTrials.gov: NCT and eight digits."
* name = "Nct"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "National Library of Medicine"
* description = "The number of a study in ClinicalTrials.gov: NCT and eight digits."
* uniqueId[0].type = #uri
* uniqueId[0].value = "http://clinicaltrials.gov"
* uniqueId[0].preferred = true
* uniqueId[0].comment = "What is written. The validator of HL7 knows this spelling."
* uniqueId[1].type = #uri
* uniqueId[1].value = "https://clinicaltrials.gov/nctid"
* uniqueId[1].preferred = false
* uniqueId[1].comment = "The preferred one of HL7 Terminology since 2026-02-09."
* uniqueId[2].type = #uri
* uniqueId[2].value = "https://clinicaltrials.gov"
* uniqueId[2].preferred = false
* uniqueId[3].type = #uri
* uniqueId[3].value = "http://clinicaltrials.gov/"
* uniqueId[3].preferred = false
* uniqueId[4].type = #uri
* uniqueId[4].value = "https://clinicaltrials.gov/"
* uniqueId[4].preferred = false
* uniqueId[5].type = #uri
* uniqueId[5].value = "https://clinicaltrials.gov/show/"
* uniqueId[5].preferred = false
* uniqueId[6].type = #oid
* uniqueId[6].value = "2.16.840.1.113883.3.1077"
* uniqueId[6].preferred = true
