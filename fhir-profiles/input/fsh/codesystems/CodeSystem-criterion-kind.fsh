CodeSystem: CriterionKindCodeSystem
Id: criterion-kind
Title: "Criterion kind"
Description: "What a characteristic of an eligibility group is about, where no code of another system says it."
* ^experimental = false
* ^caseSensitive = true
* ^valueSet = "https://armature.example/fhir/ValueSet/criterion-kind"
* #free-text "Free text" "A criterion in words, which a machine cannot decide."
* #healthy-volunteer "Healthy volunteer" "Whether a person is healthy, that is without the condition that the study is about."
