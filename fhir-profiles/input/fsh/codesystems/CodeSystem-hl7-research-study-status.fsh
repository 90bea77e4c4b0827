CodeSystem: HL7ResearchStudyStatusCodeSystem
Id: hl7-research-study-status
Title: "Research Study Status"
Description: "HL7's states of a study, under the canonical of HL7 Terminology. R4 has only an older list under another canonical; this copy makes the codes known to servers of R4."
* ^url = "http://terminology.hl7.org/CodeSystem/research-study-status"
* ^version = "1.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://terminology.hl7.org/ValueSet/research-study-status"
* #overall-study "Overall study" "Used for documenting the start and end of the overall study, distinct from progress states."
* #active "Active" "Study is opened for accrual."
* #active-but-not-recruiting "Active, not recruiting" "The study is ongoing, and participants are receiving an intervention or being examined, but potential participants are not currently being recruited or enrolled."
* #administratively-completed "Administratively Completed" "Study is completed prematurely and will not resume; patients are no longer examined nor treated."
* #approved "Approved" "Protocol is approved by the review board."
* #closed-to-accrual "Closed to Accrual" "Study is closed for accrual; patients can be examined and treated."
* #closed-to-accrual-and-intervention "Closed to Accrual and Intervention" "Study is closed to accrual and intervention, i.e. the study is closed to enrollment, all study subjects have completed treatment or intervention but are still being followed according to the primary objective of the study."
* #completed "Completed" "The study closed according to the study plan. There will be no further treatments, interventions or data collection."
* #disapproved "Disapproved" "Protocol was disapproved by the review board."
* #enrolling-by-invitation "Enrolling by invitation" "The study is selecting its participants from a population, or group of people, decided on by the researchers in advance. These studies are not open to everyone who meets the eligibility criteria but only to people in that particular population, who are specifically invited to participate."
* #in-review "In Review" "Protocol is submitted to the review board for approval."
* #not-yet-recruiting "Not yet recruiting" "The study has not started recruiting participants."
* #recruiting "Recruiting" "The study is currently recruiting participants."
* #temporarily-closed-to-accrual "Temporarily Closed to Accrual" "Study is temporarily closed for accrual; can be potentially resumed in the future; patients can be examined and treated."
* #temporarily-closed-to-accrual-and-intervention "Temporarily Closed to Accrual and Intervention" "Study is temporarily closed for accrual and intervention and potentially can be resumed in the future."
* #terminated "Terminated" "The study has stopped early and will not start again. Participants are no longer being examined or treated."
* #withdrawn "Withdrawn" "Protocol was withdrawn by the lead organization."
