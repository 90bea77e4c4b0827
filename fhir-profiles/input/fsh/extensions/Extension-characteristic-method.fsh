Extension: CharacteristicMethod
Id: characteristic-method
Title: "Method of a criterion"
Description: "The rule by which the criterion was read, or the method by which it is determined. R6: Group.characteristic.method."
Context: Group.characteristic
* value[x] 1..1
* value[x] only CodeableConcept
