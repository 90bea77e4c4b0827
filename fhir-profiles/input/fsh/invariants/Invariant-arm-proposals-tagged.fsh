Invariant: arm-proposals-tagged
Description: "A group of proposed criteria must be tagged as such, so that it is found and told from the eligibility group."
Severity: #error
Expression: "meta.tag.where(system = 'https://armature.example/fhir/CodeSystem/criterion-origin' and code = 'proposed').exists()"
