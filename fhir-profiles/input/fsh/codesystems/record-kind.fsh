CodeSystem: RecordKindCodeSystem
Id: record-kind
Title: "Kind of record"
Description: "Which of the server's two kinds of data a resource belongs to. The code is a tag in meta.tag, which the loader sets and no client can."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/record-kind"
* #catalogue "Catalogue" "Public data of a registered study, as the loader wrote it. Whatever has no such tag may be about a patient."
