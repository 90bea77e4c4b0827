Invariant: arm-position-range
Description: "A latitude must be from -90 to 90 and a longitude from -180 to 180."
Severity: #error
Expression: "latitude.where(hasValue()).all(abs() <= 90) and longitude.where(hasValue()).all(abs() <= 180)"
