Extension: CharacteristicSeverity
Id: characteristic-severity
Title: "Severity of what must be present"
Description: "The degree that is meant, in the words of the criterion."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the degree the criterion would be met by any degree."
* value[x] 1..1
* value[x] only string
