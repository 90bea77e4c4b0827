Invariant: arm-one-number
Description: "The number of participants must be either the planned or the reached one."
Severity: #error
Expression: "extension.where(url = 'targetNumber').exists() xor extension.where(url = 'actualNumber').exists()"
