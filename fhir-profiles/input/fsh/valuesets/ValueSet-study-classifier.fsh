ValueSet: StudyClassifierValueSet
Id: study-classifier
Title: "Study classifier"
Description: "What a study is classified as in HL7's codes."
* ^experimental = false
* include codes from system HL7ResearchStudyClassifiersCodeSystem
