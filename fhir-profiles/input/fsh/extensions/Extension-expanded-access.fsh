Extension: ExpandedAccess
Id: expanded-access
Title: "Expanded access"
Description: "Whether patients outside the study can get what it studies, and by which other study."
Context: ResearchStudy
* extension contains
    available 0..1 and
    study 0..1 and
    status 0..1 and
    pointers 0..1
* extension[available]
  * ^short = "Whether there is expanded access"
  * value[x] 1..1
  * value[x] only boolean
* extension[study]
  * ^short = "The registry number of the expanded-access study"
  * value[x] 1..1
  * value[x] only Identifier
* extension[status]
  * ^short = "The status of that study"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-expanded-access-status (required)
* extension[pointers]
  * ^short = "How many studies name this one as their expanded access"
  * value[x] 1..1
  * value[x] only decimal
* value[x] 0..0
