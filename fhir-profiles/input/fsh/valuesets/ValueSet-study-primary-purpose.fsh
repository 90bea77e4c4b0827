ValueSet: StudyPrimaryPurposeValueSet
Id: study-primary-purpose
Title: "Primary purpose with HL7's codes"
Description: "The main objective of a trial: HL7's code where it has one, and the registry's."
* ^experimental = false
* include codes from system http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type
* include codes from system PrimaryPurposeCodeSystem
