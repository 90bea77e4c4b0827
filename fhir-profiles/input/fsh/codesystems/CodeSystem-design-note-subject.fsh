CodeSystem: DesignNoteSubjectCodeSystem
Id: design-note-subject
Title: "Subject of a design note"
Description: "What a note of a registration on the design of a study explains."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/design-note-subject"
* #intervention-model "Intervention model" "The intervention model."
* #masking "Masking" "The masking."
* #bio-spec "Biospecimens" "The samples that are kept."
