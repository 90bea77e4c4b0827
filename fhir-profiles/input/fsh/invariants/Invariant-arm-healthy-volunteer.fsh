Invariant: arm-healthy-volunteer
Description: "Healthy volunteers may be a characteristic only where they are excluded: the value is true and exclude is true."
Severity: #error
Expression: "code.coding.where(system = 'https://armature.example/fhir/CodeSystem/criterion-kind' and code = 'healthy-volunteer').exists() implies (value = true and exclude = true)"
