Instance: nl-omon
InstanceOf: NamingSystem
Usage: #definition
Title: "NL-OMON number"
Description: "The number of a study in the Overview of Medical Research in the Netherlands: NL-OMON and digits."
* name = "NlOmon"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Overview of Medical Research in the Netherlands"
* description = "The number of a study in the Overview of Medical Research in the Netherlands: NL-OMON and digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/nl-omon"
* uniqueId.preferred = true
