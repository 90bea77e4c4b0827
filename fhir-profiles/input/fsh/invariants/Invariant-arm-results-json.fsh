Invariant: arm-results-json
Description: "Each section of results must have its data as JSON among its entries: a Binary."
Severity: #error
Expression: "section.all(entry.reference.where(matches('(^|/)Binary/')).exists())"
