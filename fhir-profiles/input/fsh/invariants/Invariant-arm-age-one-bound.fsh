Invariant: arm-age-one-bound
Description: "A stated minimum or maximum age must be a Range with exactly one bound; its other bound is another characteristic."
Severity: #error
Expression: "(extension('https://armature.example/fhir/StructureDefinition/criterion-origin').where(value = 'structured').exists() and code.coding.where(system = 'http://snomed.info/sct' and code = '397669002').exists()) implies (value is Range and (value.low.exists() xor value.high.exists()))"
