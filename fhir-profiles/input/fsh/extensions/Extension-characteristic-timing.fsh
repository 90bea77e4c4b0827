Extension: CharacteristicTiming
Id: characteristic-timing
Title: "Timing of a criterion"
Description: "When the criterion must hold, relative to an event such as screening. R6: Group.characteristic.timing."
Context: Group.characteristic
* . ?!
* . ^isModifierReason = "Without the time window the criterion would hold for a lifetime."
* obeys arm-timing
* extension contains
    text 0..1 and
    contextCode 0..1 and
    offset 0..1
* extension[text]
  * ^short = "The timing in words"
  * value[x] 1..1
  * value[x] only string
* extension[contextCode]
  * ^short = "The event from which time is counted"
  * value[x] 1..1
  * value[x] only CodeableConcept
* extension[offset]
  * ^short = "How long before (negative) or after the event"
  * value[x] 1..1
  * value[x] only Duration or Range
* value[x] 0..0
