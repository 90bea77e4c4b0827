ValueSet: MeshDescriptorValueSet
Id: mesh-descriptor
Title: "MeSH descriptor"
Description: "The descriptors of the Medical Subject Headings."
* ^experimental = false
* include codes from system https://www.nlm.nih.gov/mesh
