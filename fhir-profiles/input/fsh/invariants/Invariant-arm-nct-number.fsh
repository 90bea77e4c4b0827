Invariant: arm-nct-number
Description: "An NCT number must be the letters NCT and eight digits."
Severity: #error
Expression: "where(system = 'http://clinicaltrials.gov' and (use = 'official' or use = 'old')).all(value.matches('^NCT[0-9]{8}$'))"
