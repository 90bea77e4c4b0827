CodeSystem: SamplingMethodCodeSystem
Id: sampling-method
Title: "Sampling method"
Description: "How an observational study draws its participants."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/sampling-method"
* #PROBABILITY_SAMPLE "Probability sample" "A random process gives each participant a specified chance of being selected."
* #NON_PROBABILITY_SAMPLE "Non probability sample" "Any other process, such as convenience sampling or an invitation to volunteers."
