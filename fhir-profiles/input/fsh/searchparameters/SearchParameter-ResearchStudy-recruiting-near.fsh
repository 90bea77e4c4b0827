Instance: ResearchStudy-recruiting-near
InstanceOf: SearchParameter
Usage: #definition
Title: "recruiting-near of ResearchStudy"
Description: "Studies that are recruiting at a site within a distance, on the sphere: lat|lon|distance|km, or a city or postal code in place of the degrees, such as Boston|50|km; miles are [mi_i]. The same site is near and recruiting, and so is the study. Results say in Bundle.entry.search which site it is."
* url = "https://armature.example/fhir/SearchParameter/ResearchStudy-recruiting-near"
* name = "ResearchStudyRecruitingNear"
* status = #active
* experimental = false
* description = "Studies that are recruiting at a site within a distance, on the sphere: lat|lon|distance|km, or a city or postal code in place of the degrees, such as Boston|50|km; miles are [mi_i]. The same site is near and recruiting, and so is the study. Results say in Bundle.entry.search which site it is."
* code = #recruiting-near
* base = #ResearchStudy
* type = #special
* expression = "ResearchStudy.site"
