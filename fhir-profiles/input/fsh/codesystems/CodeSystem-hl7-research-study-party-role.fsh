CodeSystem: HL7ResearchStudyPartyRoleCodeSystem
Id: hl7-research-study-party-role
Title: "Research Study Party Role"
Description: "HL7's roles of parties in a study, as in R5. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://hl7.org/fhir/research-study-party-role"
* ^version = "5.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://hl7.org/fhir/ValueSet/research-study-party-role"
* #sponsor "sponsor"
* #lead-sponsor "lead-sponsor"
* #sponsor-investigator "sponsor-investigator"
* #primary-investigator "primary-investigator"
* #collaborator "collaborator"
* #funding-source "funding-source"
* #general-contact "general-contact"
* #recruitment-contact "recruitment-contact"
* #sub-investigator "sub-investigator"
* #study-director "study-director"
* #study-chair "study-chair"
* #irb "Institutional Review Board"
