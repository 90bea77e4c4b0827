CodeSystem: ResultsSectionCodeSystem
Id: results-section
Title: "Section of results"
Description: "The part of the results of a study that a section holds, by the registry's name of the part."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/results-section"
* #participantFlowModule "Participant flow" "How participants went through the study."
* #baselineCharacteristicsModule "Baseline characteristics" "What the participants were like at the beginning."
* #outcomeMeasuresModule "Outcome measures" "What was measured."
* #outcomeMeasure "Outcome measure" "One of the things that were measured."
* #adverseEventsModule "Adverse events" "What harmed participants."
* #moreInfoModule "More info" "What else is to be known about the results."
* #limitationsAndCaveats "Limitations and caveats" "What limits the results."
* #certainAgreement "Certain agreements" "Agreements that restrict investigators in publishing the results."
* #pointOfContact "Point of contact" "Whom to ask about the results."
