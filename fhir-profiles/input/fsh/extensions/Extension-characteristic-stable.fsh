Extension: CharacteristicStable
Id: characteristic-stable
Title: "Unchanged dose"
Description: "The dose of the drug must not have changed during the timing or duration."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without it any use of the drug would meet the criterion."
* value[x] 1..1
* value[x] only boolean
* value[x] = true
