Invariant: arm-contained-exists
Description: "A reference to a contained group must be to one that is there."
Severity: #error
Expression: "characteristic.combine(contained.characteristic).value.ofType(Reference).where(reference.startsWith('#')).all(resolve().exists())"
