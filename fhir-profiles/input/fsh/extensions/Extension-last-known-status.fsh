Extension: LastKnownStatus
Id: last-known-status
Title: "Last known status"
Description: "The last status that was stated before the registry marked the study as unknown. It says nothing about today."
Context: ResearchStudy
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-status (required)
