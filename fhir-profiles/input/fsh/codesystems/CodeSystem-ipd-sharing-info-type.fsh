CodeSystem: IpdSharingInfoTypeCodeSystem
Id: ipd-sharing-info-type
Title: "Information shared beside participant data"
Description: "What will be shared beside individual participant data."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/ipd-sharing-info-type"
* #STUDY_PROTOCOL "Study protocol" "The protocol."
* #SAP "SAP" "The statistical analysis plan."
* #ICF "ICF" "The informed consent form."
* #CSR "CSR" "The clinical study report."
* #ANALYTIC_CODE "Analytic code" "The code of the analyses."
