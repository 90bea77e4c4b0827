Instance: intervention-type-to-request-kind
InstanceOf: ConceptMap
Usage: #definition
Title: "Intervention type as a kind of request"
Description: "Which request would order an intervention of each type: the kind of its ActivityDefinition."
* url = "https://armature.example/fhir/ConceptMap/intervention-type-to-request-kind"
* name = "InterventionTypeToRequestKind"
* title = "Intervention type as a kind of request"
* status = #active
* experimental = false
* description = "Which request would order an intervention of each type: the kind of its ActivityDefinition."
* sourceCanonical = "https://armature.example/fhir/ValueSet/intervention-type"
* targetCanonical = "http://hl7.org/fhir/ValueSet/request-resource-types"
* group.source = "https://armature.example/fhir/CodeSystem/intervention-type"
* group.target = "http://hl7.org/fhir/request-resource-types"
* group.element[0].code = #DRUG
* group.element[0].target.code = #MedicationRequest
* group.element[0].target.equivalence = #relatedto
* group.element[1].code = #BIOLOGICAL
* group.element[1].target.code = #MedicationRequest
* group.element[1].target.equivalence = #relatedto
* group.element[2].code = #DIETARY_SUPPLEMENT
* group.element[2].target.code = #MedicationRequest
* group.element[2].target.equivalence = #relatedto
* group.element[3].code = #COMBINATION_PRODUCT
* group.element[3].target.code = #MedicationRequest
* group.element[3].target.equivalence = #relatedto
* group.element[4].code = #DEVICE
* group.element[4].target.code = #DeviceRequest
* group.element[4].target.equivalence = #relatedto
* group.element[5].code = #PROCEDURE
* group.element[5].target.code = #ServiceRequest
* group.element[5].target.equivalence = #relatedto
* group.element[6].code = #RADIATION
* group.element[6].target.code = #ServiceRequest
* group.element[6].target.equivalence = #relatedto
* group.element[7].code = #BEHAVIORAL
* group.element[7].target.code = #ServiceRequest
* group.element[7].target.equivalence = #relatedto
* group.element[8].code = #DIAGNOSTIC_TEST
* group.element[8].target.code = #ServiceRequest
* group.element[8].target.equivalence = #relatedto
* group.element[9].code = #GENETIC
* group.element[9].target.code = #ServiceRequest
* group.element[9].target.equivalence = #relatedto
* group.element[10].code = #OTHER
* group.element[10].target.code = #ServiceRequest
* group.element[10].target.equivalence = #relatedto
