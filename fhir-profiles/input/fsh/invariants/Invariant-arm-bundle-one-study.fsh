Invariant: arm-bundle-one-study
Description: "A bundle must hold exactly one study, as its first entry."
Severity: #error
Expression: "entry.resource.where($this is ResearchStudy).count() = 1 and entry.first().resource is ResearchStudy"
