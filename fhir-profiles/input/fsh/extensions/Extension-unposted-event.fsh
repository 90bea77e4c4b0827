Extension: UnpostedEvent
Id: unposted-event
Title: "Event of unposted results"
Description: "What happened to results that are not posted."
Context: Annotation
* extension contains
    type 0..1 and
    date 0..1 and
    dateUnknown 0..1
* extension[type]
  * ^short = "What happened"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-unposted-event-type (required)
* extension[date]
  * ^short = "When it happened"
  * value[x] 1..1
  * value[x] only dateTime
* extension[dateUnknown]
  * ^short = "The day is not known"
  * value[x] 1..1
  * value[x] only boolean
* value[x] 0..0
