Instance: ResearchStudy-eligible-age
InstanceOf: SearchParameter
Usage: #definition
Title: "eligible-age of ResearchStudy"
Description: "Studies that are open to people of this age, such as 34|http://unitsofmeasure.org|a; units are a, mo, wk and d. A study without a minimum or a maximum is open on that side, and a maximum of 65 years includes everyone who is not yet 66."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-eligible-age"
* name = "ResearchStudyEligibleAge"
* status = #active
* experimental = false
* description = "Studies that are open to people of this age, such as 34|http://unitsofmeasure.org|a; units are a, mo, wk and d. A study without a minimum or a maximum is open on that side, and a maximum of 65 years includes everyone who is not yet 66."
* code = #eligible-age
* base = #ResearchStudy
* type = #special
* expression = "ResearchStudy.enrollment"
