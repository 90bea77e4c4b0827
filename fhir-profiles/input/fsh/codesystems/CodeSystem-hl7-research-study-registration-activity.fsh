CodeSystem: HL7ResearchStudyRegistrationActivityCodeSystem
Id: hl7-research-study-registration-activity
Title: "ResearchStudy Registration Activity Code System"
Description: "HL7's activities in the registration of a study, as in R5. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://hl7.org/fhir/research-study-registration-activity"
* ^version = "1.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://hl7.org/fhir/ValueSet/research-study-registration-activity"
* #record-verification "Record Verification" "Record has been verified."
* #primary-outcome-data-collection "Primary outcome data collection"
* #registration-submission "Registration submission"
* #registration-submission-qc "Registration submission Quality Check"
* #registration-posting "Registration posting"
* #results-submission "Results submission"
* #results-submission-qc "Results submission Quality Check"
* #results-posting "Results posting"
* #disposition-submission "Disposition submission"
* #disposition-submission-qc "Disposition submission Quality Check"
* #disposition-posting "Disposition posting"
* #update-submission "Update submission"
* #update-posting "Update posting"
