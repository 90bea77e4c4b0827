CodeSystem: DesignMaskingCodeSystem
Id: design-masking
Title: "Masking"
Description: "How many parties of a trial do not know who is assigned to which arm."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/design-masking"
* #NONE "None" "Nobody is masked: the trial is open label."
* #SINGLE "Single" "One party is masked."
* #DOUBLE "Double" "Two parties are masked."
* #TRIPLE "Triple" "Three parties are masked."
* #QUADRUPLE "Quadruple" "All four parties are masked."
