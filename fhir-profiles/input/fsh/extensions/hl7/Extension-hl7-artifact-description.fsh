Extension: Hl7ArtifactDescription
Id: artifact-description
Title: "Description"
Description: "The text that describes the thing. Here: the eligibility criteria, verbatim. HL7's extension of this name, as far as it is used here."
Context: Group
* ^url = "http://hl7.org/fhir/StructureDefinition/artifact-description"
* value[x] 1..1
* value[x] only markdown
