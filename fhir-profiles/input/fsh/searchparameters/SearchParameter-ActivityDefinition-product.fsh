Instance: ActivityDefinition-product
InstanceOf: SearchParameter
Usage: #definition
Title: "product of ActivityDefinition"
Description: "What is given: the drug, biological product, supplement or combination product of an intervention."
* url = "https://armature.example/fhir/SearchParameter/ActivityDefinition-product"
* name = "ActivityDefinitionProduct"
* status = #active
* experimental = false
* description = "What is given: the drug, biological product, supplement or combination product of an intervention."
* code = #product
* base = #ActivityDefinition
* type = #token
* expression = "ActivityDefinition.product.ofType(CodeableConcept)"
