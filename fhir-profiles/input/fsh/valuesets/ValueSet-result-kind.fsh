ValueSet: ResultKindValueSet
Id: result-kind
Title: "Kind of result"
Description: "All codes of the code system Kind of result."
* ^experimental = false
* include codes from system ResultKindCodeSystem
