Extension: RelevantForAutomatedMatching
Id: relevant-for-automated-matching
Title: "Relevant for automated matching"
Description: "Whether a machine can decide the criterion as it is coded here."
Context: Group.characteristic
* value[x] 1..1
* value[x] only boolean
