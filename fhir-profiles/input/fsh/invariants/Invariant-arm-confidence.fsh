Invariant: arm-confidence
Description: "A confidence must be between 0 and 1."
Severity: #error
Expression: "value >= 0 and value <= 1"
