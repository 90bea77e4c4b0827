Instance: utn
InstanceOf: NamingSystem
Usage: #definition
Title: "Universal Trial Number"
Description: "The number that the World Health Organization gives a study across registers."
* name = "Utn"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "World Health Organization"
* description = "The number that the World Health Organization gives a study across registers."
* uniqueId.type = #uri
* uniqueId.value = "https://www.who.int/clinical-trials-registry-platform/utn"
* uniqueId.preferred = true
