Instance: japiccti
InstanceOf: NamingSystem
Usage: #definition
Title: "JapicCTI number"
Description: "The number of a study in the register of the Japan Pharmaceutical Information Center: JapicCTI and 6 digits."
* name = "Japiccti"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Japan Pharmaceutical Information Center"
* description = "The number of a study in the register of the Japan Pharmaceutical Information Center: JapicCTI and 6 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://armature.example/fhir/NamingSystem/japiccti"
* uniqueId.preferred = true
