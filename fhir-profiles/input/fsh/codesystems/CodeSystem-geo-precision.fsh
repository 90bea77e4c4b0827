CodeSystem: GeoPrecisionCodeSystem
Id: geo-precision
Title: "Precision of a position"
Description: "What the position of a site is the position of."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/geo-precision"
* #city "City" "The center of the city, not of the facility."
