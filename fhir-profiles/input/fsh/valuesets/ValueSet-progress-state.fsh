ValueSet: ProgressStateValueSet
Id: progress-state
Title: "State of a study's progress"
Description: "What an entry of a study's progress is about: its recruitment status, or the study as a whole with its start and end."
* ^experimental = false
* include codes from system HL7ResearchStudyStatusCodeSystem
* include codes from system StatusCodeSystem
