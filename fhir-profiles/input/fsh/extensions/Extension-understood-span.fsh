Extension: UnderstoodSpan
Id: understood-span
Title: "Place of what was understood"
Description: "Which words of the criterion were read, where they are not all of it: from start (inclusive) to end (exclusive), counted in UTF-16 code units of the verbatim text."
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
