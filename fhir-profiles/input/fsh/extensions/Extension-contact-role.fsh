Extension: ContactRole
Id: contact-role
Title: "Role of a contact"
Description: "The role of a central contact in the registry's own code."
Context: http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty
* value[x] 1..1
* value[x] only code
* value[x] from $vs-contact-role (required)
