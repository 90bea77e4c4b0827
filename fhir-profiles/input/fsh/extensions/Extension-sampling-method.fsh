Extension: SamplingMethod
Id: sampling-method
Title: "Sampling method"
Description: "How an observational study chooses its participants."
Context: Group
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-sampling-method (required)
