RuleSet: CapabilityType(type, profile)
* rest.resource[+].type = #{type}
* rest.resource[=].supportedProfile = "https://armature.example/fhir/StructureDefinition/{profile}"
* insert CapabilityInteraction(read, SHALL)
* insert CapabilityInteraction(search-type, SHALL)
* insert CapabilityInteraction(vread, SHOULD)
* insert CapabilityInteraction(history-instance, SHOULD)
* rest.resource[=].versioning = #versioned
* rest.resource[=].operation.name = "validate"
* rest.resource[=].operation.definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[=].operation.extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].operation.extension.valueCode = #SHOULD
