CodeSystem: HL7ResearchStudyPartyOrganizationTypeCodeSystem
Id: hl7-research-study-party-organization-type
Title: "ResearchStudy Party Organization Type Code System"
Description: "HL7's kinds of organizations in a study, as in R5. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://hl7.org/fhir/research-study-party-organization-type"
* ^version = "5.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://hl7.org/fhir/ValueSet/research-study-party-organization-type"
* #nih "NIH"
* #fda "FDA"
* #government "Government"
* #nonprofit "Nonprofit"
* #academic "Academic"
* #industry "Industry"
