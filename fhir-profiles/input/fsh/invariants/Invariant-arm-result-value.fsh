Invariant: arm-result-value
Description: "A result must have a value, parts, or a reason why it has none."
Severity: #error
Expression: "value.exists() or component.exists() or dataAbsentReason.exists()"
