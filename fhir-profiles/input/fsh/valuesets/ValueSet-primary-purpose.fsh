ValueSet: PrimaryPurposeValueSet
Id: primary-purpose
Title: "Primary purpose"
Description: "All codes of the code system Primary purpose."
* ^experimental = false
* include codes from system PrimaryPurposeCodeSystem
