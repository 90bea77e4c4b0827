Profile: TrialResultGroup
Parent: Group
Id: trial-result-group
Title: "Group of results"
Description: "Participants for whom a trial reports results together: in one part of the results, and under one name."
* extension contains Hl7ArtifactDescription named description 0..1 MS
* type = #person
* actual = true
* code 1..1 MS
* code from $vs-result-kind (required)
* code ^short = "Which part of the results the group belongs to"
* name 1..1 MS
* quantity MS
* quantity ^short = "Number of participants, where the registry states one"
* characteristic 0..0
* member 0..0
