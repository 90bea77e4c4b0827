CodeSystem: HL7ResearchStudyArmTypeCodeSystem
Id: hl7-research-study-arm-type
Title: "ResearchStudy Arm Type Code System"
Description: "HL7's types of arms, as in R5. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://hl7.org/fhir/research-study-arm-type"
* ^version = "5.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://hl7.org/fhir/ValueSet/research-study-arm-type"
* #active-comparator "Active Comparator"
* #placebo-comparator "Placebo Comparator"
* #sham-comparator "Sham Comparator"
* #no-intervention "No Intervention"
* #experimental "Experimental"
* #other-arm-type "Other Arm Type"
