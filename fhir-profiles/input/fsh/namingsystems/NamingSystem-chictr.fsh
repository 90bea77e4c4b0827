Instance: chictr
InstanceOf: NamingSystem
Usage: #definition
Title: "ChiCTR number"
Description: "The number of a study in the Chinese Clinical Trial Registry: ChiCTR, often letters for the kind of study, and 8 to 10 digits."
* name = "Chictr"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "Chinese Clinical Trial Registry"
* description = "The number of a study in the Chinese Clinical Trial Registry: ChiCTR, often letters for the kind of study, and 8 to 10 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://www.chictr.org.cn"
* uniqueId.preferred = true
