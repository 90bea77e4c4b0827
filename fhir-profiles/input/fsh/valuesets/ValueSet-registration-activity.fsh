ValueSet: RegistrationActivityValueSet
Id: registration-activity
Title: "Registration activity"
Description: "What happened to the registration of a study on a date."
* ^experimental = false
* include codes from system HL7ResearchStudyRegistrationActivityCodeSystem
