ValueSet: ExpandedAccessStatusValueSet
Id: expanded-access-status
Title: "Status of expanded access"
Description: "All codes of the code system Status of expanded access."
* ^experimental = false
* include codes from system ExpandedAccessStatusCodeSystem
