ValueSet: BioSpecRetentionValueSet
Id: bio-spec-retention
Title: "Retention of biospecimens"
Description: "All codes of the code system Retention of biospecimens."
* ^experimental = false
* include codes from system BioSpecRetentionCodeSystem
