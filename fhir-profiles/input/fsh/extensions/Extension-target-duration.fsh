Extension: TargetDuration
Id: target-duration
Title: "Target duration"
Description: "How long each participant of a patient registry is followed."
Context: ResearchStudy
* extension contains
    text 1..1 and
    duration 0..1
* extension[text]
  * ^short = "The duration as the registry writes it"
  * value[x] 1..1
  * value[x] only string
* extension[duration]
  * ^short = "The same as a quantity, where it is one"
  * value[x] 1..1
  * value[x] only Duration
* value[x] 0..0
