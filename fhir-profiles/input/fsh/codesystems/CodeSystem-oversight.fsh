CodeSystem: OversightCodeSystem
Id: oversight
Title: "Regulatory oversight"
Description: "What about a study is regulated, for searching studies by category."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/oversight"
* #fda-regulated-drug "FDA-regulated drug" "The study concerns a drug that the Food and Drug Administration regulates."
* #fda-regulated-device "FDA-regulated device" "The study concerns a device that the Food and Drug Administration regulates."
