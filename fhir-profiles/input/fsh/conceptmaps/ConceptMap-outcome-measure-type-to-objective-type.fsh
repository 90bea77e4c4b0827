Instance: outcome-measure-type-to-objective-type
InstanceOf: ConceptMap
Usage: #definition
Title: "Outcome measure type in HL7's codes"
Description: "HL7's type of objective for each type of outcome measure."
* url = "https://armature.example/fhir/ConceptMap/outcome-measure-type-to-objective-type"
* name = "OutcomeMeasureTypeToObjectiveType"
* title = "Outcome measure type in HL7's codes"
* status = #active
* experimental = false
* description = "HL7's type of objective for each type of outcome measure."
* sourceCanonical = "https://armature.example/fhir/ValueSet/outcome-measure-type"
* targetCanonical = "http://hl7.org/fhir/ValueSet/research-study-objective-type"
* group.source = "https://armature.example/fhir/CodeSystem/outcome-measure-type"
* group.target = "http://terminology.hl7.org/CodeSystem/research-study-objective-type"
* group.element[0].code = #PRIMARY
* group.element[0].target.code = #primary
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #SECONDARY
* group.element[1].target.code = #secondary
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #OTHER_PRE_SPECIFIED
* group.element[2].target.code = #exploratory
* group.element[2].target.equivalence = #inexact
* group.element[2].target.comment = "HL7 has no code for other planned measures; exploratory ones are among them."
* group.element[3].code = #POST_HOC
* group.element[3].target.equivalence = #unmatched
