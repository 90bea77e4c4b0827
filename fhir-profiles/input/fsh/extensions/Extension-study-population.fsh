Extension: StudyPopulation
Id: study-population
Title: "Study population"
Description: "The population from which an observational study takes its participants."
Context: Group
* value[x] 1..1
* value[x] only markdown
