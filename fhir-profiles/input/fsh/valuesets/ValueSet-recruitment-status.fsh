ValueSet: RecruitmentStatusValueSet
Id: recruitment-status
Title: "Recruitment status with HL7's codes"
Description: "The recruitment status of a study or site: HL7's code where it has one, and the registry's."
* ^experimental = false
* HL7ResearchStudyStatusCodeSystem#not-yet-recruiting
* HL7ResearchStudyStatusCodeSystem#recruiting
* HL7ResearchStudyStatusCodeSystem#enrolling-by-invitation
* HL7ResearchStudyStatusCodeSystem#active-but-not-recruiting
* HL7ResearchStudyStatusCodeSystem#temporarily-closed-to-accrual
* HL7ResearchStudyStatusCodeSystem#terminated
* HL7ResearchStudyStatusCodeSystem#completed
* HL7ResearchStudyStatusCodeSystem#withdrawn
* include codes from system StatusCodeSystem
