Instance: ResearchStudy-everything
InstanceOf: OperationDefinition
Usage: #definition
Title: "Everything of a study"
Description: "A study with all that belongs to it, in one answer: the group of its eligibility, its protocol, interventions, sites, organizations, people, documents and provenance."
* url = "https://armature.example/fhir/OperationDefinition/ResearchStudy-everything"
* name = "ResearchStudyEverything"
* title = "Everything of a study"
* status = #draft
* kind = #operation
* experimental = true
* description = "A study with all that belongs to it, in one answer: the group of its eligibility, its protocol, interventions, sites, organizations, people, documents and provenance."
* affectsState = false
* code = #everything
* comment = "Planned: no server offers it yet. It is what Patient/$everything is for a patient."
* resource = #ResearchStudy
* system = false
* type = false
* instance = true
* parameter[0].name = #_count
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "1"
* parameter[0].documentation = "How many resources a page holds at most. The server may return fewer."
* parameter[0].type = #integer
* parameter[1].name = #return
* parameter[1].use = #out
* parameter[1].min = 1
* parameter[1].max = "1"
* parameter[1].documentation = "A searchset with the study first; the pages after it are reached by its links."
* parameter[1].type = #Bundle
