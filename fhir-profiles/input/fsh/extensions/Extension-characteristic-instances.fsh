Extension: CharacteristicInstances
Id: characteristic-instances
Title: "Number of occurrences"
Description: "How often the criterion must have occurred. R6: Group.characteristic.instances."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the number the criterion would be met by a single occurrence."
* value[x] 1..1
* value[x] only unsignedInt or Range
