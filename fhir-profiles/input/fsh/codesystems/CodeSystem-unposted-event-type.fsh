CodeSystem: UnpostedEventTypeCodeSystem
Id: unposted-event-type
Title: "Event of unposted results"
Description: "What happened to results that were submitted and are not posted."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/unposted-event-type"
* #RESET "Reset" "The registry's review ended, and the results went back to the responsible party."
* #RELEASE "Release" "The responsible party submitted the results to the registry's review."
* #UNRELEASE "Unrelease" "The responsible party took the submission back before the review ended."
