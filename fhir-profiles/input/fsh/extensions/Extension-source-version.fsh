Extension: SourceVersion
Id: source-version
Title: "Version of the source"
Description: "The version of the registry's data set in which the record was read."
Context: Provenance
* value[x] 1..1
* value[x] only dateTime
