Instance: ResearchStudy-facets
InstanceOf: OperationDefinition
Usage: #definition
Title: "Counts of studies"
Description: "How many of the studies that a search finds have each status, phase, type, country, condition, class of sponsor, year of start, sex and age group."
* url = "https://armature.example/fhir/OperationDefinition/ResearchStudy-facets"
* name = "ResearchStudyFacets"
* title = "Counts of studies"
* status = #active
* kind = #operation
* experimental = false
* description = "How many of the studies that a search finds have each status, phase, type, country, condition, class of sponsor, year of start, sex and age group."
* affectsState = false
* code = #facets
* comment = "Besides facet and limit it takes the parameters of a search of ResearchStudy, with their modifiers and chains; those that order matches, cut them or add to them (_count, _sort, _total, _include, _revinclude) are refused."
* resource = #ResearchStudy
* system = false
* type = true
* instance = false
* parameter[0].name = #facet
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "*"
* parameter[0].documentation = "What to count by: status, phase, type, country, condition, sponsor-class, start-year, sex, age-group, healthy-volunteers; several in one value are separated by commas. Otherwise all."
* parameter[0].type = #code
* parameter[1].name = #limit
* parameter[1].use = #in
* parameter[1].min = 0
* parameter[1].max = "1"
* parameter[1].documentation = "The most values of each facet, the most frequent ones: 1 to 500, otherwise 20."
* parameter[1].type = #integer
* parameter[2].name = #return
* parameter[2].use = #out
* parameter[2].min = 1
* parameter[2].max = "1"
* parameter[2].documentation = "total, and for each facet one parameter facet with the parts name and count (parts value and studies)."
* parameter[2].type = #Parameters
