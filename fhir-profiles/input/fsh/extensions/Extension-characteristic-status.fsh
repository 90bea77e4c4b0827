Extension: CharacteristicStatus
Id: characteristic-status
Title: "Status of what must be present"
Description: "Whether a condition, drug or procedure is meant that is current, was in the past, or is planned."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the status a current and a past occurrence would be taken for the same."
* value[x] 1..1
* value[x] only code
* value[x] from $vs-presence-status (required)
