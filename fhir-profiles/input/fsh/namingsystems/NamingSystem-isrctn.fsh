Instance: isrctn
InstanceOf: NamingSystem
Usage: #definition
Title: "ISRCTN"
Description: "The International Standard Randomised Controlled Trial Number of a study: ISRCTN and 8 digits."
* name = "Isrctn"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "BioMed Central"
* description = "The International Standard Randomised Controlled Trial Number of a study: ISRCTN and 8 digits."
* uniqueId[0].type = #uri
* uniqueId[0].value = "https://www.isrctn.com"
* uniqueId[0].preferred = true
* uniqueId[1].type = #uri
* uniqueId[1].value = "https://www.isrctn.com/ISRCTN"
* uniqueId[1].preferred = false
* uniqueId[1].comment = "The preferred one of HL7 Terminology since 2026-02-09."
