Instance: umin
InstanceOf: NamingSystem
Usage: #definition
Title: "UMIN number"
Description: "The number of a study in the UMIN Clinical Trials Registry of Japan: UMIN and 9 digits."
* name = "Umin"
* status = #active
* kind = #identifier
* date = "2026-11-23"
* responsible = "University Hospital Medical Information Network"
* description = "The number of a study in the UMIN Clinical Trials Registry of Japan: UMIN and 9 digits."
* uniqueId.type = #uri
* uniqueId.value = "https://upload.umin.ac.jp"
* uniqueId.preferred = true
