Extension: UnpostedResponsibleParty
Id: unposted-responsible-party
Title: "Responsible party of unposted results"
Description: "Who answers for results that were submitted and are not posted."
Context: ResearchStudy
* value[x] 1..1
* value[x] only string
