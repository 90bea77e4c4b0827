Extension: SourceSpan
Id: source-span
Title: "Place in the text"
Description: "Where the criterion stands in the verbatim text: from start (inclusive) to end (exclusive), counted in UTF-16 code units."
Context: Group.characteristic
* obeys arm-source-span
* extension contains
    start 1..1 and
    end 1..1
* extension[start]
  * ^short = "Place of the first character"
  * value[x] 1..1
  * value[x] only integer
* extension[end]
  * ^short = "Place after the last character"
  * value[x] 1..1
  * value[x] only integer
* value[x] 0..0
