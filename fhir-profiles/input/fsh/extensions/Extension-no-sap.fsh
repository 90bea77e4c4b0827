Extension: NoSap
Id: no-sap
Title: "No statistical analysis plan"
Description: "The study states that it has no statistical analysis plan to publish."
Context: ResearchStudy
* value[x] 1..1
* value[x] only boolean
