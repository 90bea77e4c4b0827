CodeSystem: InterventionTypeCodeSystem
Id: intervention-type
Title: "Intervention type"
Description: "The kind of an intervention."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/intervention-type"
* #BEHAVIORAL "Behavioral" "An intervention on behavior, such as psychotherapy or a change of the way of life."
* #BIOLOGICAL "Biological" "A biological product, such as a vaccine, blood product or cell therapy."
* #COMBINATION_PRODUCT "Combination product" "A drug, a device or a biological product combined with another one of them."
* #DEVICE "Device" "A medical device, a sham device included."
* #DIAGNOSTIC_TEST "Diagnostic test" "A test, such as imaging or an in-vitro test."
* #DIETARY_SUPPLEMENT "Dietary supplement" "A supplement to the diet, such as vitamins or minerals."
* #DRUG "Drug" "A drug, a placebo included."
* #GENETIC "Genetic" "An intervention with genetic material, such as gene transfer."
* #PROCEDURE "Procedure" "A procedure, such as surgery."
* #RADIATION "Radiation" "Radiation, such as radiotherapy."
* #OTHER "Other" "None of the other types applies."
