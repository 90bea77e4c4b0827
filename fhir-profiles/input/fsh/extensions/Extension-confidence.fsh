Extension: Confidence
Id: confidence
Title: "Confidence"
Description: "How sure the reader of the text is of what it understood, from 0 to 1."
Context: Group.characteristic
* obeys arm-confidence
* value[x] 1..1
* value[x] only decimal
