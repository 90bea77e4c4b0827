Extension: ViolationEvent
Id: violation-event
Title: "Violation"
Description: "A violation of FDAAA 801 that the U.S. FDA found, and what became of it."
Context: Annotation
* extension contains
    type 0..1 and
    description 0..1 and
    creationDate 0..1 and
    issuedDate 0..1 and
    releaseDate 0..1 and
    postedDate 0..1
* extension[type]
  * ^short = "Violation, correction or penalty"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-violation-event-type (required)
* extension[description]
  * ^short = "What the FDA says"
  * value[x] 1..1
  * value[x] only string
* extension[creationDate]
  * ^short = "When the entry was made"
  * value[x] 1..1
  * value[x] only dateTime
* extension[issuedDate]
  * ^short = "When the FDA issued it"
  * value[x] 1..1
  * value[x] only dateTime
* extension[releaseDate]
  * ^short = "When the study record was submitted"
  * value[x] 1..1
  * value[x] only dateTime
* extension[postedDate]
  * ^short = "When it was posted"
  * value[x] 1..1
  * value[x] only dateTime
* value[x] 0..0
