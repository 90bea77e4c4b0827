Instance: utn
InstanceOf: NamingSystem
Usage: #definition
Title: "Universal Trial Number"
Description: "The number that the World Health Organization gives a study across registers: U1111 and twice 4 digits."
* name = "Utn"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "World Health Organization"
* description = "The number that the World Health Organization gives a study across registers: U1111 and twice 4 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://www.who.int/clinical-trials-registry-platform/utn"
* uniqueId.preferred = true
