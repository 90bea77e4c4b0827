Extension: SourceFormat
Id: source-format
Title: "Format of the source"
Description: "The format in which the study was read."
Context: Provenance.entity
* value[x] 1..1
* value[x] only code
* value[x] from $vs-source-format (required)
