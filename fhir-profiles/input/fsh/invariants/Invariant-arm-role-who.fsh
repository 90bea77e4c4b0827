Invariant: arm-role-who
Description: "A role must name a person, an organization or a position."
Severity: #error
Expression: "practitioner.exists() or organization.exists() or code.exists()"
