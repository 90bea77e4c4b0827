ValueSet: RelevanceValueSet
Id: relevance
Title: "Relevance of a browse term"
Description: "All codes of the code system Relevance of a browse term."
* ^experimental = false
* include codes from system RelevanceCodeSystem
