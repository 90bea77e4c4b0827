ValueSet: ViolationEventTypeValueSet
Id: violation-event-type
Title: "Event of a violation"
Description: "All codes of the code system Event of a violation."
* ^experimental = false
* include codes from system ViolationEventTypeCodeSystem
