Extension: Filename
Id: filename
Title: "File name"
Description: "The name of the file in the registry."
Context: DocumentReference
* value[x] 1..1
* value[x] only string
