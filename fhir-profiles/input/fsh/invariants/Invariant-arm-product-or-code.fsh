Invariant: arm-product-or-code
Description: "What is given as a medication must stand in product, everything else in code."
Severity: #error
Expression: "iif(kind.where($this = 'MedicationRequest').exists(), code.empty(), product.empty())"
