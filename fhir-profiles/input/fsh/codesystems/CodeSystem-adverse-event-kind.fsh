CodeSystem: AdverseEventKindCodeSystem
Id: adverse-event-kind
Title: "Kind of adverse events"
Description: "The kinds of adverse events that the registry counts apart."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/adverse-event-kind"
* #all-cause-mortality "All-cause mortality" "Deaths from any cause."
* #serious "Serious adverse events" "Events such as death, a threat to life, a stay in hospital or lasting disability."
* #other "Other (not including serious) adverse events" "All other adverse events."
