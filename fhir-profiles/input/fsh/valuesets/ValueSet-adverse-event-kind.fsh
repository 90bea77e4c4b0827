ValueSet: AdverseEventKindValueSet
Id: adverse-event-kind
Title: "Kind of adverse events"
Description: "All codes of the code system Kind of adverse events."
* ^experimental = false
* include codes from system AdverseEventKindCodeSystem
