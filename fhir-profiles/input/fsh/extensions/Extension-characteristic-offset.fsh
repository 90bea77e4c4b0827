Extension: CharacteristicOffset
Id: characteristic-offset
Title: "Reference point of a value"
Description: "The point to which the value is relative, such as the upper limit of normal. R6: Group.characteristic.offset."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the reference point the value would be taken as absolute."
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-limit-of-normal (required)
