ValueSet: SamplingMethodValueSet
Id: sampling-method
Title: "Sampling method"
Description: "All codes of the code system Sampling method."
* ^experimental = false
* include codes from system SamplingMethodCodeSystem
