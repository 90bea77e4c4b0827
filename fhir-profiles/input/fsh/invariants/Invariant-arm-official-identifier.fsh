Invariant: arm-official-identifier
Description: "A study must have an official identifier, the number under which it is registered."
Severity: #error
Expression: "identifier.where(use = 'official' and value.exists()).exists()"
