Invariant: arm-timing
Description: "A timing must have words, or an offset with the event from which it is counted."
Severity: #error
Expression: "extension.where(url = 'text').exists() or (extension.where(url = 'offset').exists() and extension.where(url = 'contextCode').exists())"
