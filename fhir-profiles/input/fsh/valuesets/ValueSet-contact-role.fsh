ValueSet: ContactRoleValueSet
Id: contact-role
Title: "Role of a contact"
Description: "All codes of the code system Role of a contact."
* ^experimental = false
* include codes from system ContactRoleCodeSystem
