CodeSystem: DocumentTypeCodeSystem
Id: document-type
Title: "Document type"
Description: "Types of documents that are posted with a study, as the registry abbreviates them. The registry does not publish a complete list."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/document-type"
* ^content = #fragment
* #Prot "Study protocol" "The protocol."
* #SAP "Statistical analysis plan" "The statistical analysis plan."
* #ICF "Informed consent form" "The informed consent form."
* #Prot_SAP "Study protocol and statistical analysis plan" "The protocol with the statistical analysis plan."
* #Prot_ICF "Study protocol and informed consent form" "The protocol with the informed consent form."
* #Prot_SAP_ICF "Study protocol, statistical analysis plan and informed consent form" "The protocol with the statistical analysis plan and the informed consent form."
