Extension: CharacteristicDuration
Id: characteristic-duration
Title: "Duration of a criterion"
Description: "How long the criterion must have held. R6: Group.characteristic.duration."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the duration the criterion would be met by people for whom it has not held long enough."
* value[x] 1..1
* value[x] only Duration or Range
