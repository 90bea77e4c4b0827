// Systems and extensions of others.
Alias: $data-absent-reason = http://hl7.org/fhir/StructureDefinition/data-absent-reason
Alias: $hl7-phase = http://terminology.hl7.org/CodeSystem/research-study-phase
Alias: $hl7-plan-type = http://terminology.hl7.org/CodeSystem/plan-definition-type
Alias: $hl7-provenance-agent = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $nct = http://clinicaltrials.gov
Alias: $sct = http://snomed.info/sct
Alias: $workflow-research-study = http://hl7.org/fhir/StructureDefinition/workflow-researchStudy
