ValueSet: StudyDesignValueSet
Id: study-design
Title: "Study design"
Description: "The design of a study in HL7's codes, as far as this guide uses them."
* ^experimental = false
* include codes from system HL7StudyDesignCodeSystem
