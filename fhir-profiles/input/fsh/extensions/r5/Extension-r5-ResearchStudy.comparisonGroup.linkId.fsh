Extension: R5ResearchStudyComparisonGroupLinkId
Id: extension-ResearchStudy.comparisonGroup.linkId
Title: "Link of an arm"
Description: "A name for the arm to which other resources of the study refer. HL7's cross-version extension for this element of R5, as far as it is used here."
Context: ResearchStudy.arm
* ^url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.comparisonGroup.linkId"
* value[x] 1..1
* value[x] only id
