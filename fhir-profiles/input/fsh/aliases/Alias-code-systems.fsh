// The code systems of our own that profiles name.
Alias: $cs-bio-spec-retention = https://armature.example/fhir/CodeSystem/bio-spec-retention
Alias: $cs-composition-type = https://armature.example/fhir/CodeSystem/composition-type
Alias: $cs-criterion-kind = https://armature.example/fhir/CodeSystem/criterion-kind
Alias: $cs-design-allocation = https://armature.example/fhir/CodeSystem/design-allocation
Alias: $cs-design-masking = https://armature.example/fhir/CodeSystem/design-masking
Alias: $cs-design-time-perspective = https://armature.example/fhir/CodeSystem/design-time-perspective
Alias: $cs-identifier-kind = https://armature.example/fhir/CodeSystem/identifier-kind
Alias: $cs-interventional-assignment = https://armature.example/fhir/CodeSystem/interventional-assignment
Alias: $cs-observational-model = https://armature.example/fhir/CodeSystem/observational-model
Alias: $cs-outcome-measure-type = https://armature.example/fhir/CodeSystem/outcome-measure-type
Alias: $cs-oversight = https://armature.example/fhir/CodeSystem/oversight
Alias: $cs-phase = https://armature.example/fhir/CodeSystem/phase
Alias: $cs-result-kind = https://armature.example/fhir/CodeSystem/result-kind
Alias: $cs-result-part = https://armature.example/fhir/CodeSystem/result-part
Alias: $cs-standard-age = https://armature.example/fhir/CodeSystem/standard-age
Alias: $cs-study-feature = https://armature.example/fhir/CodeSystem/study-feature
Alias: $cs-study-type = https://armature.example/fhir/CodeSystem/study-type
