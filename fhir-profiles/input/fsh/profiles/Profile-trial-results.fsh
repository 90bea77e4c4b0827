Profile: TrialResults
Parent: Composition
Id: trial-results
Title: "Results of a trial"
Description: "The results that a registry publishes for a trial: a section for each part, with tables for people, the groups and observations, and the part's JSON as it came."
* obeys arm-results-json
* status = #final
* type = $cs-composition-type#trial-results
* subject 1..1 MS
* subject only Reference(TrialResearchStudy)
* author only Reference(TrialOrganization)
* section 1..* MS
  * title 1..1
  * code 1..1
  * code from $vs-results-section (extensible)
  * text 1..1 MS
  * entry 1..* MS
  * section MS
