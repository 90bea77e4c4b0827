Extension: CharacteristicDose
Id: characteristic-dose
Title: "Dose of a drug"
Description: "How much of the drug is meant: limits, or one of several values."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the dose any dose would meet the criterion."
* obeys arm-dose
* extension contains
    limit 0..2 and
    value 0..*
* extension[limit]
  * ^short = "A limit with its comparator; without comparator the dose itself"
  * value[x] 1..1
  * value[x] only Quantity
* extension[value]
  * ^short = "One of several values"
  * value[x] 1..1
  * value[x] only Quantity or string
* value[x] 0..0
