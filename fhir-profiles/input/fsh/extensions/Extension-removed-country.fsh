Extension: RemovedCountry
Id: removed-country
Title: "Removed country"
Description: "A country that has no site any more. It never stands in ResearchStudy.location."
Context: ResearchStudy
* value[x] 1..1
* value[x] only string
