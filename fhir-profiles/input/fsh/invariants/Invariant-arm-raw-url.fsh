Invariant: arm-raw-url
Description: "A URL without white space belongs in the element url."
Severity: #error
Expression: "value.toString().replaceMatches('\\\\s', '') != value.toString()"
