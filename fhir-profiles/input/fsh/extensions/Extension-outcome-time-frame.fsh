Extension: OutcomeTimeFrame
Id: outcome-time-frame
Title: "Time frame of an outcome"
Description: "When, or over which time, the outcome is measured. R5 has no element for it."
Context: http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.outcomeMeasure
* value[x] 1..1
* value[x] only string
