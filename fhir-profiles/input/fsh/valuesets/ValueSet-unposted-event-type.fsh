ValueSet: UnpostedEventTypeValueSet
Id: unposted-event-type
Title: "Event of unposted results"
Description: "All codes of the code system Event of unposted results."
* ^experimental = false
* include codes from system UnpostedEventTypeCodeSystem
