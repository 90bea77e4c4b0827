ValueSet: DocumentTypeValueSet
Id: document-type
Title: "Document type"
Description: "All codes of the code system Document type."
* ^experimental = false
* include codes from system DocumentTypeCodeSystem
