ValueSet: StudyPhaseValueSet
Id: study-phase
Title: "Phase with HL7's codes"
Description: "The phase of a trial: HL7's code for one phase or a combination of two, and the registry's codes."
* ^experimental = false
* include codes from system http://terminology.hl7.org/CodeSystem/research-study-phase
* include codes from system PhaseCodeSystem
