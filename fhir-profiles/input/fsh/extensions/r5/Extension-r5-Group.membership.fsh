Extension: R5GroupMembership
Id: extension-Group.membership
Title: "Basis of membership"
Description: "Whether the group is defined by its characteristics or by a list of members. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: Group
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Group.membership"
* value[x] 1..1
* value[x] only code
