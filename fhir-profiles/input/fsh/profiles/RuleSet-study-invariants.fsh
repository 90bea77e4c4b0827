RuleSet: StudyInvariants
* obeys arm-official-identifier
* obeys arm-one-nct-number
* obeys arm-one-overall-status
* obeys arm-unknown-not-open
* obeys arm-active-is-open
* obeys arm-one-start-and-end
* obeys arm-registration-once
* obeys arm-arm-links
* obeys arm-outcome-is-objective
