Instance: mesh
InstanceOf: CodeSystem
Usage: #definition
Title: "Medical Subject Headings"
* url = "https://www.nlm.nih.gov/mesh"
* name = "MeSH"
* title = "Medical Subject Headings"
* status = #active
* experimental = false
* publisher = "National Library of Medicine"
* contact.name = "National Library of Medicine"
* contact.telecom.system = #url
* contact.telecom.value = "https://www.nlm.nih.gov"
* description = "The Medical Subject Headings (MeSH) of the National Library of Medicine. Their descriptors are not part of this guide: the registry assigns them, and a study carries their codes and names."
* caseSensitive = true
* content = #not-present
