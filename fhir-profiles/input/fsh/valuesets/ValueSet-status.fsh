ValueSet: StatusValueSet
Id: status
Title: "Recruitment status"
Description: "All codes of the code system Recruitment status."
* ^experimental = false
* include codes from system StatusCodeSystem
