ValueSet: CriterionSexValueSet
Id: criterion-sex
Title: "Sex as a criterion"
Description: "The sex to which a study is limited."
* ^experimental = false
* http://hl7.org/fhir/administrative-gender#female
* http://hl7.org/fhir/administrative-gender#male
