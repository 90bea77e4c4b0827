ValueSet: OfficialRoleValueSet
Id: official-role
Title: "Role of an official"
Description: "All codes of the code system Role of an official."
* ^experimental = false
* include codes from system OfficialRoleCodeSystem
