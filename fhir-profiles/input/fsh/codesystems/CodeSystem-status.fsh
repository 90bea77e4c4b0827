CodeSystem: StatusCodeSystem
Id: status
Title: "Recruitment status"
Description: "The recruitment status of a study or of one of its sites, as the registry states it."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/status"
* #ACTIVE_NOT_RECRUITING "Active not recruiting" "The study goes on, and participants receive an intervention or are examined, but nobody is recruited or enrolled any more."
* #COMPLETED "Completed" "The study ended as planned, and participants no longer receive an intervention or are examined."
* #ENROLLING_BY_INVITATION "Enrolling by invitation" "Participants are selected from a predetermined population and invited; the study is not open to everyone who meets its criteria."
* #NOT_YET_RECRUITING "Not yet recruiting" "Participants are not yet recruited."
* #RECRUITING "Recruiting" "Participants are being recruited, whether or not anybody has been enrolled yet."
* #SUSPENDED "Suspended" "The study stopped early, but may start again."
* #TERMINATED "Terminated" "The study stopped early and will not start again; participants are no longer examined or treated."
* #WITHDRAWN "Withdrawn" "The study stopped before its first participant was enrolled."
* #AVAILABLE "Available" "Expanded access: patients who are not in the study can get the intervention now."
* #NO_LONGER_AVAILABLE "No longer available" "Expanded access: the intervention was available to patients, and will not be again."
* #TEMPORARILY_NOT_AVAILABLE "Temporarily not available" "Expanded access: the intervention is not available to patients now, but is expected to be."
* #APPROVED_FOR_MARKETING "Approved for marketing" "Expanded access: the intervention has been approved for use by the public."
* #WITHHELD "Withheld" "The registry withholds the content of the record from the public."
* #UNKNOWN "Unknown" "The study was last known as recruiting, not yet recruiting, or active and not recruiting, and nobody has confirmed that for two years."
