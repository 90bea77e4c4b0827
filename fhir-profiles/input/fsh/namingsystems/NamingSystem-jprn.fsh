Instance: jprn
InstanceOf: NamingSystem
Usage: #definition
Title: "JPRN number"
Description: "The number of a study in the network of registers of Japan, where its form does not tell the register."
* name = "Jprn"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Japan Primary Registries Network"
* description = "The number of a study in the network of registers of Japan, where its form does not tell the register."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/jprn"
* uniqueId.preferred = true
