Invariant: arm-dose
Description: "A dose must have limits or values, and not both."
Severity: #error
Expression: "extension.where(url = 'limit').exists() xor extension.where(url = 'value').exists()"
