Instance: who-masked-to-blinded-role
InstanceOf: ConceptMap
Usage: #definition
Title: "Masked party in the NCI Thesaurus"
Description: "The code of the NCI Thesaurus in HL7's extension blinded-role for each masked party."
* url = "https://armature.example/fhir/ConceptMap/who-masked-to-blinded-role"
* name = "WhoMaskedToBlindedRole"
* title = "Masked party in the NCI Thesaurus"
* status = #active
* experimental = false
* description = "The code of the NCI Thesaurus in HL7's extension blinded-role for each masked party."
* sourceCanonical = "https://armature.example/fhir/ValueSet/who-masked"
* targetCanonical = "http://hl7.org/fhir/ValueSet/blinded-role"
* group.source = "https://armature.example/fhir/CodeSystem/who-masked"
* group.target = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"
* group.element[0].code = #PARTICIPANT
* group.element[0].target.code = #C142710
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #CARE_PROVIDER
* group.element[1].target.code = #C17445
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #INVESTIGATOR
* group.element[2].target.code = #C25936
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #OUTCOMES_ASSESSOR
* group.element[3].target.code = #C207599
* group.element[3].target.equivalence = #equivalent
