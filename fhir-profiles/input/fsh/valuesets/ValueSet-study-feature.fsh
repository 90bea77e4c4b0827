ValueSet: StudyFeatureValueSet
Id: study-feature
Title: "Study feature"
Description: "All codes of the code system Study feature."
* ^experimental = false
* include codes from system StudyFeatureCodeSystem
