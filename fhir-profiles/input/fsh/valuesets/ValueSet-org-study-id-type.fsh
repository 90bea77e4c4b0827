ValueSet: OrgStudyIdTypeValueSet
Id: org-study-id-type
Title: "Kind of an organization's study identifier"
Description: "All codes of the code system Kind of an organization's study identifier."
* ^experimental = false
* include codes from system OrgStudyIdTypeCodeSystem
