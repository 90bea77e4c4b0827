CodeSystem: HL7GroupMembershipBasisCodeSystem
Id: hl7-group-membership-basis
Title: "Group Membership Basis"
Description: "HL7's bases of membership in a group, as in R5. R4 does not have them; this copy makes the codes known to servers of R4."
* ^url = "http://hl7.org/fhir/group-membership-basis"
* ^version = "5.0.0"
* ^status = #active
* ^experimental = false
* ^publisher = "Health Level Seven International"
* ^contact.name = "Health Level Seven International"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://hl7.org"
* ^copyright = "HL7 made this material available under the Creative Commons public domain dedication (CC0)."
* ^caseSensitive = true
* ^valueSet = "http://hl7.org/fhir/ValueSet/group-membership-basis"
* #definitional "Definitional" "The Group.characteristics specified are both necessary and sufficient to determine membership. All entities that meet the criteria are considered to be members of the group, whether referenced by the group or not. If members are present, they are individuals that happen to be known as meeting the Group.characteristics. The list cannot be presumed to be complete."
* #enumerated "Enumerated" "The Group.characteristics are necessary but not sufficient to determine membership. Membership is determined by being listed as one of the Group.member."
