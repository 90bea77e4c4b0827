Extension: DesignNote
Id: design-note
Title: "Note on the design"
Description: "What the registry says in words about one side of the design."
Context: ResearchStudy
* extension contains
    about 1..1 and
    text 1..1
* extension[about]
  * ^short = "What the note is about"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-design-note-subject (required)
* extension[text]
  * ^short = "The words"
  * value[x] 1..1
  * value[x] only markdown
* value[x] 0..0
