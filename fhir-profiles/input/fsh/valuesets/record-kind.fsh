ValueSet: RecordKindValueSet
Id: record-kind
Title: "Kind of record"
Description: "All codes of the code system Kind of record."
* ^experimental = false
* include codes from system RecordKindCodeSystem
