Instance: trials-server
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Server of trials"
Description: "What a server of registered trials offers to those who look for studies: reading and searching. Writing, access and patients are not part of it. R4's own search parameters are required, those of this guide are recommended."
* url = "https://armature.example/fhir/CapabilityStatement/trials-server"
* name = "TrialsServer"
* title = "Server of trials"
* status = #active
* experimental = false
* date = "2026-11-23"
* description = "What a server of registered trials offers to those who look for studies: reading and searching. Writing, access and patients are not part of it. R4's own search parameters are required, those of this guide are recommended."
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* format[1] = #xml
* rest.mode = #server
* rest.documentation = "The resources of a study have ids that follow from its number: ResearchStudy/NCT…, Group/NCT…-eligibility, PlanDefinition/NCT…-protocol. Recruiting near a place is one search of Location, with near and site-status, because a site has its position and its status on one resource; _revinclude=ResearchStudy:site adds the studies."
* insert CapabilityType(ResearchStudy, trial-research-study)
* rest.resource[=].documentation = "A study, with its status, design, arms, parties, dates and outcomes. The group that says who may take part is in enrollment, the protocol with its arms in protocol, the sites in site."
* insert CapabilityR4Parameter(ResearchStudy, category, token)
* insert CapabilityR4Parameter(ResearchStudy, date, date)
* insert CapabilityR4Parameter(ResearchStudy, focus, token)
* insert CapabilityR4Parameter(ResearchStudy, identifier, token)
* insert CapabilityR4Parameter(ResearchStudy, keyword, token)
* insert CapabilityR4Parameter(ResearchStudy, location, token)
* insert CapabilityR4Parameter(ResearchStudy, principalinvestigator, reference)
* insert CapabilityR4Parameter(ResearchStudy, protocol, reference)
* insert CapabilityR4Parameter(ResearchStudy, site, reference)
* insert CapabilityR4Parameter(ResearchStudy, sponsor, reference)
* insert CapabilityR4Parameter(ResearchStudy, status, token)
* insert CapabilityR4Parameter(ResearchStudy, title, string)
* insert CapabilityOwnParameter(ResearchStudy, arm-name, string)
* insert CapabilityOwnParameter(ResearchStudy, classifier, token)
* insert CapabilityOwnParameter(ResearchStudy, condition-text, string)
* insert CapabilityOwnParameter(ResearchStudy, condition, token)
* insert CapabilityOwnParameter(ResearchStudy, description, string)
* insert CapabilityOwnParameter(ResearchStudy, eligible-age, special)
* insert CapabilityOwnParameter(ResearchStudy, eligible-sex, special)
* insert CapabilityOwnParameter(ResearchStudy, eligibility, reference)
* insert CapabilityOwnParameter(ResearchStudy, enrollment, reference)
* insert CapabilityOwnParameter(ResearchStudy, label, string)
* insert CapabilityOwnParameter(ResearchStudy, last-update, date)
* insert CapabilityOwnParameter(ResearchStudy, outcome, string)
* insert CapabilityOwnParameter(ResearchStudy, party-role, token)
* insert CapabilityOwnParameter(ResearchStudy, party, reference)
* insert CapabilityOwnParameter(ResearchStudy, phase, token)
* insert CapabilityOwnParameter(ResearchStudy, primary-purpose, token)
* insert CapabilityOwnParameter(ResearchStudy, recruiting-near, special)
* insert CapabilityOwnParameter(ResearchStudy, recruitment-actual, number)
* insert CapabilityOwnParameter(ResearchStudy, recruitment-status, token)
* insert CapabilityOwnParameter(ResearchStudy, recruitment-target, number)
* insert CapabilityOwnParameter(ResearchStudy, region, token)
* insert CapabilityOwnParameter(ResearchStudy, registration-date, date)
* insert CapabilityOwnParameter(ResearchStudy, result, reference)
* insert CapabilityOwnParameter(ResearchStudy, study-design, token)
* rest.resource[=].searchInclude[0] = "ResearchStudy:principalinvestigator"
* rest.resource[=].searchInclude[1] = "ResearchStudy:protocol"
* rest.resource[=].searchInclude[2] = "ResearchStudy:site"
* rest.resource[=].searchInclude[3] = "ResearchStudy:sponsor"
* rest.resource[=].searchInclude[4] = "ResearchStudy:enrollment"
* rest.resource[=].searchInclude[5] = "ResearchStudy:party"
* rest.resource[=].searchInclude[6] = "ResearchStudy:result"
* rest.resource[=].searchRevInclude[0] = "Provenance:target"
* insert CapabilityType(Group, trial-eligibility-group)
* rest.resource[=].documentation = "Who may take part in a study: all characteristics together, and the registry's text. Other groups are of those who took part, for whom results are reported together; actual tells one from the other."
* rest.resource[=].supportedProfile[1] = "https://armature.example/fhir/StructureDefinition/trial-result-group"
* insert CapabilityR4Parameter(Group, actual, token)
* insert CapabilityR4Parameter(Group, characteristic, token)
* insert CapabilityR4Parameter(Group, type, token)
* insert CapabilityOwnParameter(Group, age-high, quantity)
* insert CapabilityOwnParameter(Group, age-low, quantity)
* insert CapabilityOwnParameter(Group, criterion-text, string)
* insert CapabilityOwnParameter(Group, criterion-value, composite)
* insert CapabilityOwnParameter(Group, criterion, token)
* insert CapabilityOwnParameter(Group, healthy-volunteers, token)
* insert CapabilityOwnParameter(Group, sex, token)
* insert CapabilityOwnParameter(Group, value-quantity, quantity)
* insert CapabilityOwnParameter(Group, value-range, quantity)
* rest.resource[=].searchRevInclude[0] = "ResearchStudy:enrollment"
* rest.resource[=].searchRevInclude[1] = "Observation:subject"
* insert CapabilityType(PlanDefinition, trial-protocol-plan)
* rest.resource[=].documentation = "The protocol of a study: an action for each arm, and in it one for each intervention. Interventions are named by canonical URLs: they can be included, but not chained."
* insert CapabilityR4Parameter(PlanDefinition, title, string)
* insert CapabilityR4Parameter(PlanDefinition, url, uri)
* insert CapabilityOwnParameter(PlanDefinition, activity, reference)
* rest.resource[=].searchInclude[0] = "PlanDefinition:activity"
* rest.resource[=].searchRevInclude[0] = "ResearchStudy:protocol"
* insert CapabilityType(ActivityDefinition, trial-intervention)
* rest.resource[=].documentation = "An intervention of a study."
* insert CapabilityR4Parameter(ActivityDefinition, title, string)
* insert CapabilityR4Parameter(ActivityDefinition, topic, token)
* insert CapabilityR4Parameter(ActivityDefinition, url, uri)
* insert CapabilityOwnParameter(ActivityDefinition, product, token)
* rest.resource[=].searchRevInclude[0] = "PlanDefinition:activity"
* insert CapabilityType(Location, trial-site)
* rest.resource[=].documentation = "A site of a study, with its position and its own recruitment status. The position is that of the city."
* insert CapabilityR4Parameter(Location, address, string)
* insert CapabilityR4Parameter(Location, address-city, string)
* insert CapabilityR4Parameter(Location, address-country, string)
* insert CapabilityR4Parameter(Location, address-postalcode, string)
* insert CapabilityR4Parameter(Location, address-state, string)
* insert CapabilityR4Parameter(Location, name, string)
* insert CapabilityR4Parameter(Location, near, special)
* insert CapabilityOwnParameter(Location, site-status, token)
* rest.resource[=].searchRevInclude[0] = "ResearchStudy:site"
* insert CapabilityType(Organization, trial-organization)
* rest.resource[=].documentation = "An organization by its name. Studies share organizations, so that what only one study says about an organization is in the study."
* insert CapabilityR4Parameter(Organization, name, string)
* rest.resource[=].searchRevInclude[0] = "ResearchStudy:sponsor"
* insert CapabilityType(Practitioner, trial-practitioner)
* rest.resource[=].documentation = "A person whom a study names."
* insert CapabilityR4Parameter(Practitioner, name, string)
* insert CapabilityType(PractitionerRole, trial-practitioner-role)
* rest.resource[=].documentation = "The role in which a study names a person."
* insert CapabilityR4Parameter(PractitionerRole, organization, reference)
* insert CapabilityR4Parameter(PractitionerRole, practitioner, reference)
* rest.resource[=].searchInclude[0] = "PractitionerRole:organization"
* rest.resource[=].searchInclude[1] = "PractitionerRole:practitioner"
* rest.resource[=].searchRevInclude[0] = "ResearchStudy:principalinvestigator"
* insert CapabilityType(DocumentReference, trial-document)
* rest.resource[=].documentation = "A document that is posted with a study, such as its protocol."
* insert CapabilityR4Parameter(DocumentReference, related, reference)
* insert CapabilityType(Composition, trial-results)
* rest.resource[=].documentation = "The results of a study that the registry has posted: a section for each part."
* insert CapabilityR4Parameter(Composition, entry, reference)
* insert CapabilityR4Parameter(Composition, status, token)
* insert CapabilityR4Parameter(Composition, subject, reference)
* insert CapabilityR4Parameter(Composition, title, string)
* rest.resource[=].searchInclude[0] = "Composition:entry"
* rest.resource[=].searchInclude[1] = "Composition:subject"
* rest.resource[=].searchRevInclude[0] = "ResearchStudy:result"
* insert CapabilityType(Observation, trial-result-observation)
* rest.resource[=].documentation = "What a study reports for one measure and one group. No patient is behind it."
* insert CapabilityR4Parameter(Observation, category, token)
* insert CapabilityR4Parameter(Observation, component-code, token)
* insert CapabilityR4Parameter(Observation, subject, reference)
* rest.resource[=].searchInclude[0] = "Observation:subject"
* rest.resource[=].searchRevInclude[0] = "Composition:entry"
* insert CapabilityType(Provenance, trial-provenance)
* rest.resource[=].documentation = "Where a study comes from, for each content that it has had."
* insert CapabilityR4Parameter(Provenance, recorded, date)
* insert CapabilityR4Parameter(Provenance, target, reference)
* rest.resource[=].searchInclude[0] = "Provenance:target"
* rest.resource[+].type = #Binary
* rest.resource[=].supportedProfile = "https://armature.example/fhir/StructureDefinition/trial-result-data"
* rest.resource[=].documentation = "One part of the results of a study as JSON of the registry; the composition names it."
* insert CapabilityInteraction(read, SHALL)
