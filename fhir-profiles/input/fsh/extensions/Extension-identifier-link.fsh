Extension: IdentifierLink
Id: identifier-link
Title: "Link of an identifier"
Description: "Where the thing that the identifier names is described, as the registry writes it."
Context: Identifier
* value[x] 1..1
* value[x] only string
