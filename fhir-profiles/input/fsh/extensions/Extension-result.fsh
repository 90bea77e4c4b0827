Extension: Result
Id: result
Title: "Results"
Description: "The results of the study, as a document. R5: ResearchStudy.result."
Context: ResearchStudy
* value[x] 1..1
* value[x] only Reference(TrialResults)
