CodeSystem: HL7StudyDesignCodeSystem
Id: hl7-study-design
Title: "Study Design"
Description: "The codes of HL7's study designs that this guide uses, as in R5: terms of the Scientific Evidence Code System (SEVCO)."
* ^url = "http://hl7.org/fhir/study-design"
* ^version = "5.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "The terms come from the Scientific Evidence Code System (SEVCO) of the Scientific Knowledge Accelerator Foundation, licensed under CC BY-SA 4.0; HL7 publishes them in FHIR R5."
* ^caseSensitive = true
* ^content = #fragment
* #SEVCO:01001 "Interventional research"
* #SEVCO:01003 "randomized assignment"
* #SEVCO:01005 "Non-randomized assignment"
* #SEVCO:01038 "Expanded Access study"
* #SEVCO:01002 "Observational research"
* #SEVCO:01011 "Parallel cohort design"
* #SEVCO:01012 "Crossover cohort design"
* #SEVCO:01013 "Case control design"
* #SEVCO:01020 "Family study design"
* #SEVCO:01016 "Uncontrolled cohort design"
* #SEVCO:01022 "Population-based design"
* #SEVCO:01044 "Ecological design"
* #SEVCO:01027 "Cross sectional data collection"
* #SEVCO:01060 "Blinding of study participants"
* #SEVCO:01061 "Blinding of intervention providers"
* #SEVCO:01062 "Blinding of outcome assessors"
