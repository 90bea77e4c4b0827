Invariant: arm-subject-study
Description: "A subject must name the study by a reference or by its registered number."
Severity: #error
Expression: "study.reference.exists() or study.identifier.value.exists()"
