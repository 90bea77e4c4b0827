CodeSystem: PresenceStatusCodeSystem
Id: presence-status
Title: "Status of what must be present"
Description: "Whether a criterion speaks of what is, was or will be."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/presence-status"
* #current "Current" "It holds now."
* #history "History" "It may lie in the past."
* #planned "Planned" "It is intended or scheduled, and not yet done."
