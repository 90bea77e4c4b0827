ValueSet: DesignMaskingValueSet
Id: design-masking
Title: "Masking"
Description: "All codes of the code system Masking."
* ^experimental = false
* include codes from system DesignMaskingCodeSystem
