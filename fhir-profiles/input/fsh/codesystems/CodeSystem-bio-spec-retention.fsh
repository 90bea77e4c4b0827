CodeSystem: BioSpecRetentionCodeSystem
Id: bio-spec-retention
Title: "Retention of biospecimens"
Description: "Whether an observational study keeps samples of its participants, and which."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/bio-spec-retention"
* #NONE_RETAINED "None retained" "No samples are kept."
* #SAMPLES_WITH_DNA "Samples with DNA" "Samples are kept, and DNA can be extracted from at least one of them."
* #SAMPLES_WITHOUT_DNA "Samples without DNA" "Samples are kept, and DNA can be extracted from none of them."
