CodeSystem: ResponsiblePartyTypeCodeSystem
Id: responsible-party-type
Title: "Responsible party type"
Description: "In which function the responsible party answers for a registration."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/responsible-party-type"
* #SPONSOR "Sponsor" "The entity that initiates the study."
* #PRINCIPAL_INVESTIGATOR "Principal investigator" "The investigator whom the sponsor designated as the responsible party."
* #SPONSOR_INVESTIGATOR "Sponsor investigator" "The individual who both initiates and conducts the study."
