ValueSet: GroupMembershipValueSet
Id: group-membership
Title: "Basis of membership"
Description: "How membership in a group is determined."
* ^experimental = false
* include codes from system HL7GroupMembershipBasisCodeSystem
