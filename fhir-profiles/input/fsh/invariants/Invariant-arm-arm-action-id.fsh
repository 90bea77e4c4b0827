Invariant: arm-arm-action-id
Description: "The action of an arm must have the id that the arm's link id names."
Severity: #error
Expression: "action.action.where(definition.exists().not()).all(id.exists())"
