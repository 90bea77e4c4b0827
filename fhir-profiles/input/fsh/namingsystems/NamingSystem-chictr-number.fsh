Instance: chictr-number
InstanceOf: NamingSystem
Usage: #definition
Title: "ChiCTR number"
Description: "The number of a study in the Chinese Clinical Trial Registry."
* name = "ChictrNumber"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Chinese Clinical Trial Registry"
* description = "The number of a study in the Chinese Clinical Trial Registry."
* uniqueId.type = #uri
* uniqueId.value = "https://www.chictr.org.cn"
* uniqueId.preferred = true
