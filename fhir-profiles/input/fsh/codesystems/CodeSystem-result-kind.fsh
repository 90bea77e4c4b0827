CodeSystem: ResultKindCodeSystem
Id: result-kind
Title: "Kind of result"
Description: "What a group or an observation of a study's results is about."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/result-kind"
* #participant-flow "Participant flow" "How participants went through the study."
* #baseline "Baseline characteristics" "What the participants were like at the beginning."
* #outcome "Outcome measures" "What was measured."
* #adverse-events "Adverse events" "What harmed participants."
