Invariant: arm-action-is-intervention
Description: "The definition of an action must be an intervention: an ActivityDefinition."
Severity: #error
Expression: "repeat(action).definition.all(toString().matches('^.+/ActivityDefinition/[A-Za-z0-9.-]+$'))"
