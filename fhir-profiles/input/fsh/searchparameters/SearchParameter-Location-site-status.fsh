Instance: Location-site-status
InstanceOf: SearchParameter
Usage: #definition
Title: "site-status of Location"
Description: "The recruitment status of the site, as HL7's code or the registry's. It stands on the resource that has the position, so that near and site-status together find sites that recruit nearby."
* url = "https://armature.example/fhir/SearchParameter/Location-site-status"
* name = "LocationSiteStatus"
* status = #active
* experimental = false
* description = "The recruitment status of the site, as HL7's code or the registry's. It stands on the resource that has the position, so that near and site-status together find sites that recruit nearby."
* code = #site-status
* base = #Location
* type = #token
* expression = "Location.extension('https://armature.example/fhir/StructureDefinition/site-recruitment-status').value"
