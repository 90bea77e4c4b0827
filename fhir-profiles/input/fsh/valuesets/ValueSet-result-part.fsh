ValueSet: ResultPartValueSet
Id: result-part
Title: "Part of a result"
Description: "All codes of the code system Part of a result."
* ^experimental = false
* include codes from system ResultPartCodeSystem
