Invariant: arm-offset-no-unit
Description: "A multiple of a limit of normal must have no UCUM unit."
Severity: #error
Expression: "modifierExtension.where(url = 'https://armature.example/fhir/StructureDefinition/characteristic-offset').exists() implies (value.ofType(Quantity).system | value.ofType(Range).low.system | value.ofType(Range).high.system).empty()"
