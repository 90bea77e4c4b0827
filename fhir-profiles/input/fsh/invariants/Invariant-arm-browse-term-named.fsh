Invariant: arm-browse-term-named
Description: "A term must have an id or a name."
Severity: #error
Expression: "extension.where(url = 'id' or url = 'term').exists()"
