ValueSet: DesignNoteSubjectValueSet
Id: design-note-subject
Title: "Subject of a design note"
Description: "All codes of the code system Subject of a design note."
* ^experimental = false
* include codes from system DesignNoteSubjectCodeSystem
