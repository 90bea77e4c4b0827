Instance: sex-to-administrative-gender
InstanceOf: ConceptMap
Usage: #definition
Title: "Sex as a criterion"
Description: "The gender to which an eligibility group is limited for each sex that the registry states; ALL limits nothing, and is no criterion."
* url = "https://armature.example/fhir/ConceptMap/sex-to-administrative-gender"
* name = "SexToAdministrativeGender"
* title = "Sex as a criterion"
* status = #active
* experimental = false
* description = "The gender to which an eligibility group is limited for each sex that the registry states; ALL limits nothing, and is no criterion."
* sourceCanonical = "https://armature.example/fhir/ValueSet/sex"
* targetCanonical = "http://hl7.org/fhir/ValueSet/administrative-gender"
* group.source = "https://armature.example/fhir/CodeSystem/sex"
* group.target = "http://hl7.org/fhir/administrative-gender"
* group.element[0].code = #FEMALE
* group.element[0].target.code = #female
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #MALE
* group.element[1].target.code = #male
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #ALL
* group.element[2].target.equivalence = #unmatched
