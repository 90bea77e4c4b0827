Instance: ResearchStudy-everything
InstanceOf: OperationDefinition
Usage: #definition
Title: "Everything of a study"
Description: "A study with all that belongs to it: the group of its eligibility, its protocol, interventions, sites, organizations, people, documents, results and provenance, page by page."
* url = "https://armature.example/fhir/OperationDefinition/ResearchStudy-everything"
* name = "ResearchStudyEverything"
* title = "Everything of a study"
* status = #active
* kind = #operation
* experimental = false
* description = "A study with all that belongs to it: the group of its eligibility, its protocol, interventions, sites, organizations, people, documents, results and provenance, page by page."
* affectsState = false
* code = #everything
* comment = "It is what Patient/$everything is for a patient. What is about patients (ResearchSubject, observations of a patient) is no part of it. Following the links next visits each resource that belongs to the study all the while once, also when the study is amended meanwhile."
* resource = #ResearchStudy
* system = false
* type = false
* instance = true
* parameter[0].name = #_count
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "1"
* parameter[0].documentation = "How many resources a page holds at most: 1 to 1000, otherwise 100."
* parameter[0].type = #integer
* parameter[1].name = #_type
* parameter[1].use = #in
* parameter[1].min = 0
* parameter[1].max = "*"
* parameter[1].documentation = "Only resources of these types, of those that a study consists of; several in one value are separated by commas."
* parameter[1].type = #code
* parameter[2].name = #_since
* parameter[2].use = #in
* parameter[2].min = 0
* parameter[2].max = "1"
* parameter[2].documentation = "Only resources that were written then or later."
* parameter[2].type = #instant
* parameter[3].name = #_after
* parameter[3].use = #in
* parameter[3].min = 0
* parameter[3].max = "1"
* parameter[3].documentation = "Where the page begins. It stands in the links next and means nothing to clients."
* parameter[3].type = #string
* parameter[4].name = #return
* parameter[4].use = #out
* parameter[4].min = 1
* parameter[4].max = "1"
* parameter[4].documentation = "A searchset with the study first; the pages after it are reached by its links."
* parameter[4].type = #Bundle
