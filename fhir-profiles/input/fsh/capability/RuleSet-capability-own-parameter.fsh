RuleSet: CapabilityOwnParameter(type, name, kind)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "https://armature.example/fhir/SearchParameter/{type}-{name}"
* rest.resource[=].searchParam[=].type = #{kind}
* rest.resource[=].searchParam[=].extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* rest.resource[=].searchParam[=].extension.valueCode = #SHOULD
