Extension: UploadDate
Id: upload-date
Title: "Upload date"
Description: "When the document was uploaded, as the registry writes it: it states minutes but no time zone, which FHIR cannot express."
Context: DocumentReference
* value[x] 1..1
* value[x] only string
