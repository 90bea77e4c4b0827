Profile: TrialProvenance
Parent: Provenance
Id: trial-provenance
Title: "Provenance of a trial"
Description: "From which record, in which format and of which day the resources of a trial were made. One for each content of a trial; older ones stay when a trial is amended."
* obeys arm-provenance-study
* extension contains SourceVersion named sourceVersion 0..1
* target MS
* occurred[x] MS
* occurred[x] only dateTime
* occurred[x] ^short = "The record's last update"
* recorded.extension contains $data-absent-reason named dataAbsentReason 0..1
* agent 1..1
* agent.type 1..1
* agent.type = $hl7-provenance-agent#assembler
* entity 1..1 MS
* entity.role = #source
* entity.extension contains SourceFormat named sourceFormat 1..1 MS
