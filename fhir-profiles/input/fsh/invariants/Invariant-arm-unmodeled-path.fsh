Invariant: arm-unmodeled-path
Description: "The path must be a JSON Pointer: it begins with a slash."
Severity: #error
Expression: "extension.where(url = 'path').value.startsWith('/')"
