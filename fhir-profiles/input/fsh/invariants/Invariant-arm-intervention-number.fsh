Invariant: arm-intervention-number
Description: "The name must be Intervention_ and a number that counts from 1."
Severity: #error
Expression: "matches('^Intervention_[1-9][0-9]*$')"
