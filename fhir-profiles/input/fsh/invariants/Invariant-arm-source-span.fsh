Invariant: arm-source-span
Description: "The start of a place in the text must not be negative and must not come after its end."
Severity: #error
Expression: "extension.where(url = 'start').value >= 0 and extension.where(url = 'start').value <= extension.where(url = 'end').value"
