Instance: ResearchStudy-similar
InstanceOf: OperationDefinition
Usage: #definition
Title: "Similar studies"
Description: "The studies that resemble one most, each with the reasons: conditions, interventions, phases and criteria that both have."
* url = "https://armature.example/fhir/OperationDefinition/ResearchStudy-similar"
* name = "ResearchStudySimilar"
* title = "Similar studies"
* status = #active
* kind = #operation
* experimental = false
* description = "The studies that resemble one most, each with the reasons: conditions, interventions, phases and criteria that both have."
* affectsState = false
* code = #similar
* comment = "Each entry has a search.score from 0 to 1 and, as extensions of search, one similarity-reason or more."
* resource = #ResearchStudy
* system = false
* type = false
* instance = true
* parameter[0].name = #_count
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "1"
* parameter[0].documentation = "How many studies are answered at most: 1 to 100, otherwise 10."
* parameter[0].type = #integer
* parameter[1].name = #return
* parameter[1].use = #out
* parameter[1].min = 1
* parameter[1].max = "1"
* parameter[1].documentation = "A searchset, the most similar study first, never the study itself."
* parameter[1].type = #Bundle
