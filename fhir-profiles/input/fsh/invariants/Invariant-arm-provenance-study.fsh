Invariant: arm-provenance-study
Description: "The provenance must name the study that it is about."
Severity: #error
Expression: "target.reference.where(matches('(^|/)ResearchStudy/')).exists()"
