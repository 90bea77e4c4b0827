Invariant: arm-one-nct-number
Description: "A study must have at most one official NCT number; numbers that it had before have the use old."
Severity: #error
Expression: "identifier.where(system = 'http://clinicaltrials.gov' and use = 'official').count() <= 1"
