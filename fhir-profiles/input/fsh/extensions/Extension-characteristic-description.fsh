Extension: CharacteristicDescription
Id: characteristic-description
Title: "Description of a criterion"
Description: "The words of the criterion, verbatim."
Context: Group.characteristic
* value[x] 1..1
* value[x] only markdown
