Invariant: arm-reference-combines
Description: "A characteristic that combines, negates or sets a condition must be a reference to a contained group."
Severity: #error
Expression: "code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and (code = 'combination' or code = 'negation' or code = 'conditional' or code = 'cohorts')).exists() implies (value is Reference and value.reference.startsWith('#'))"
