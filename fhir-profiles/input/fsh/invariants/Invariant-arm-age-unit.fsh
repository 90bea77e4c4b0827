Invariant: arm-age-unit
Description: "An age must be in UCUM units of time: a, mo, wk, d, h or min."
Severity: #error
Expression: "code.coding.where(system = 'http://snomed.info/sct' and code = '397669002').exists() implies (value.low.all(system = 'http://unitsofmeasure.org' and code in ('a' | 'mo' | 'wk' | 'd' | 'h' | 'min')) and value.high.all(system = 'http://unitsofmeasure.org' and code in ('a' | 'mo' | 'wk' | 'd' | 'h' | 'min')) and value.where($this is Quantity).all(system = 'http://unitsofmeasure.org' and code in ('a' | 'mo' | 'wk' | 'd' | 'h' | 'min')))"
