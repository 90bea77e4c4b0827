CodeSystem: HL7ResearchStudyClassifiersCodeSystem
Id: hl7-research-study-classifiers
Title: "ResearchStudy Classifiers Code System"
Description: "HL7's classifiers of studies, as in R5. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://hl7.org/fhir/research-study-classifiers"
* ^version = "5.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://hl7.org/fhir/ValueSet/research-study-classifiers"
* #fda-regulated-drug "FDA regulated drug" "A medication regulated by the U.S. Food and Drug Administration."
* #fda-regulated-device "FDA regulated device" "A medical device regulated by the U.S. Food and Drug Administration."
* #mpg-paragraph-23b "MPG Paragraph 23b" "Research regulated by a specific German legal requirement (Medizinproduktegesetz MPG Paragraph 23b)."
* #irb-exempt "IRB-exempt" "Human subjects research that is excempt from oversight and monitoring by an institutional review board (IRB)."
